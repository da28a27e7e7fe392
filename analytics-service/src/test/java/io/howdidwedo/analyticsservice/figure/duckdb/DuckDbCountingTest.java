package io.howdidwedo.analyticsservice.figure.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureQuestion.NotSplittable;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuckDbCountingTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());
    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void countsByCustomerAsAddedUpByHand() {
        List<Told> visits = randomVisits();

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(count(chronicle, Metric.CSAT, ALL).good())
                    .isEqualTo(clusters(visits, one -> one.score() != null, this::happy));
            assertThat(count(chronicle, Metric.DISSATISFIED, ALL).good())
                    .isEqualTo(
                            clusters(
                                    visits,
                                    one -> one.verdict() != Verdict.UNDETERMINED,
                                    one -> one.verdict() == Verdict.DISSATISFIED));
            assertThat(count(chronicle, Metric.NPS, ALL).bad())
                    .isEqualTo(
                            clusters(
                                    visits,
                                    one -> one.recommend() != null,
                                    one -> one.recommend() != null && one.recommend() <= 6));
            assertThat(count(chronicle, Metric.PRIMARY_MET, ALL).good())
                    .isEqualTo(
                            clusters(
                                    visits,
                                    one -> one.met() != null,
                                    one -> Boolean.TRUE.equals(one.met())));
        }
    }

    @Test
    void partsThoseWhosePromiseWasBrokenFromThoseWhoseWasKept() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").judged(Verdict.DISSATISFIED, 1).keeping(false),
                        visit("A-2", "ben").judged(Verdict.DISSATISFIED, 2).keeping(false),
                        visit("A-3", "eva").judged(Verdict.DISSATISFIED, 3).keeping(false),
                        visit("A-4", "ida").judged(Verdict.SATISFIED, 5).keeping(true),
                        visit("A-5", "leo").judged(Verdict.UNDETERMINED, 1).keeping(null));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            Map<List<@Nullable String>, Map<Metric, Counted>> parts =
                    new DuckDbCounting(chronicle)
                            .count(
                                    new FigureQuestion(
                                            List.of(Metric.LOW_SCORE),
                                            ALL,
                                            List.of(Dimension.PROMISE)));

            assertThat(lowScores(parts, "broken")).isEqualTo("2 of 3");
            assertThat(lowScores(parts, "kept")).isEqualTo("0 of 1");
            assertThat(lowScores(parts, null)).isEqualTo("1 of 1");
        }
    }

    private static String lowScores(
            Map<List<@Nullable String>, Map<Metric, Counted>> parts, @Nullable String promise) {
        List<@Nullable String> key = new ArrayList<>();
        key.add(promise);
        Counted.Hits hits =
                (Counted.Hits)
                        Objects.requireNonNull(
                                Objects.requireNonNull(parts.get(key)).get(Metric.LOW_SCORE));
        return hits.good().hits() + " of " + hits.good().answers();
    }

    @Test
    void countsEveryMetricOfAQuestionAsIfItWereAskedAlone() {
        List<Metric> all =
                Stream.of(Metric.values())
                        .filter(metric -> metric.kind() != Metric.Kind.MONEY)
                        .toList();
        List<Event> events = new ArrayList<>(List.of(Told.homeDelivery()));
        for (Told one : randomVisits()) {
            events.add(one.recorded(null));
            events.add(one.invited(InvitationStatus.ANSWERED, null));
            events.add(one.judged());
        }

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            Map<Metric, Counted> together =
                    new DuckDbCounting(chronicle)
                            .count(new FigureQuestion(all, ALL, List.of()))
                            .get(List.of());

            assertThat(together).containsKeys(Metric.CSAT, Metric.NPS, Metric.SECONDARY_GAP);
            for (Metric metric : all) {
                assertThat(together.getOrDefault(metric, Counted.nothing(metric)))
                        .as(metric.id())
                        .isEqualTo(counted(chronicle, metric, ALL));
            }
        }
    }

    @Test
    void countsWhoStillWaitsAsSoonAsItIsOverdue() {
        Instant opened = Instant.parse("2026-03-01T12:00:00Z");
        FollowedUp intime = new FollowedUp(visit("A-1", "ana"), opened);
        FollowedUp late = new FollowedUp(visit("A-2", "ben"), opened);
        FollowedUp waiting = new FollowedUp(visit("A-3", "eva"), opened);
        List<Event> events =
                new ArrayList<>(
                        List.of(
                                intime.visit().recorded(null),
                                late.visit().recorded(null),
                                waiting.visit().recorded(null),
                                intime.contacted(Duration.ofMinutes(1)),
                                late.contacted(Duration.ofHours(2)),
                                waiting.opened()));

        assertThat(inTime(events)).isEqualTo(Clusters.ofOneEach(3, 1));
        events.remove(4);
        assertThat(inTime(events)).isEqualTo(Clusters.ofOneEach(1, 1));
    }

    /// Nobody ever heard from us, and each escalation put the due time off.
    @Test
    void countsSilenceHoweverOftenACaseWasEscalated() {
        Instant opened = Instant.parse("2026-03-01T12:00:00Z");
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < 25; at++) {
            FollowedUp silent = new FollowedUp(visit("S-" + at, "c-" + at), opened);
            events.add(silent.visit().recorded(null));
            events.add(silent.escalated(9, Duration.ofHours(9)));
        }
        for (int at = 0; at < 2; at++) {
            FollowedUp heard = new FollowedUp(visit("H-" + at, "h-" + at), opened);
            events.add(heard.visit().recorded(null));
            events.add(heard.contacted(Duration.ofMinutes(30)));
        }

        assertThat(inTime(events)).isEqualTo(Clusters.ofOneEach(27, 2));
    }

    /// To resolve a case tells its customer nothing.
    @Test
    void takesNoResolutionForAContact() {
        FollowedUp resolved =
                new FollowedUp(visit("R-1", "ana"), Instant.parse("2026-03-01T12:00:00Z"));
        List<Event> events =
                new ArrayList<>(
                        List.of(
                                resolved.visit().recorded(null),
                                resolved.resolvedSilently(Duration.ofMinutes(30))));

        assertThat(inTime(events)).isEqualTo(Clusters.NONE);

        events.add(visit("later", "ben").on(resolved.at(Duration.ofDays(1))).recorded(null));
        assertThat(inTime(events)).isEqualTo(Clusters.ofOneEach(1, 0));
    }

    /// Two late cases are not made good by merging them into one that was answered in time, and
    /// one whose customer heard from us through the other is not silence.
    @Test
    void takesTheContactOfTheCaseThatGoesOnForAMergedOne() {
        Instant opened = Instant.parse("2026-03-01T12:00:00Z");
        FollowedUp late = new FollowedUp(visit("M-1", "ana"), opened);
        FollowedUp soon = new FollowedUp(visit("M-2", "ana"), late.at(Duration.ofHours(5)));
        FollowedUp goesOn = new FollowedUp(visit("M-3", "ana"), late.at(Duration.ofHours(6)));
        List<Event> events = new ArrayList<>();
        for (FollowedUp one : List.of(late, soon, goesOn)) {
            events.add(one.visit().recorded(null));
        }
        events.add(late.mergedInto(soon, Duration.ofHours(6)));
        events.add(soon.mergedInto(goesOn, Duration.ofHours(1)));
        events.add(goesOn.contacted(Duration.ZERO));

        Clusters inTime = inTime(events);

        assertThat(inTime.customers()).isEqualTo(1);
        assertThat(inTime.answers()).isEqualTo(3);
        assertThat(inTime.hits()).isEqualTo(2);
    }

    /// What an older event does not tell is the only due time it knows.
    @Test
    void takesTheDueTimeOfOldEventsForTheFirst() {
        FollowedUp old = new FollowedUp(visit("O-1", "ana"), Instant.parse("2026-03-01T12:00:00Z"));

        assertThat(old.toldBeforeThereWasAFirstDueTime().firstDueAt())
                .isEqualTo(old.at(Duration.ofHours(1)));
    }

    private static Clusters inTime(List<Event> events) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return count(chronicle, Metric.FIRST_CONTACT, ALL).good();
        }
    }

    /// Nobody said where the transaction happened; asked by mail and answered from there it is the
    /// mail's, not nobody's.
    @Test
    void takesTheContactPointOfTheAnswerWhereTheTransactionHasNone() {
        Told nowhere = visit("N-1", "ana");
        Told shop = visit("S-1", "ben");
        List<Event> events =
                List.of(
                        Retold.at(nowhere.recorded(null), null),
                        nowhere.invited(InvitationStatus.ANSWERED, null),
                        Retold.at(nowhere.judged(), null),
                        shop.recorded(null),
                        shop.judged());

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            for (Metric metric : List.of(Metric.ANSWERS, Metric.PRIMARY_MET, Metric.TRANSACTIONS)) {
                assertThat(
                                new DuckDbCounting(chronicle)
                                        .count(
                                                new FigureQuestion(
                                                        List.of(metric),
                                                        ALL,
                                                        List.of(Dimension.CONTACT_POINT)))
                                        .keySet())
                        .as(metric.id())
                        .containsExactlyInAnyOrder(List.of("mail"), List.of("web"));
            }
            assertThat(
                            new DuckDbCounting(chronicle)
                                    .count(
                                            new FigureQuestion(
                                                    List.of(Metric.RESPONSE_RATE),
                                                    ALL,
                                                    List.of(Dimension.CONTACT_POINT)))
                                    .keySet())
                    .containsExactly(List.of("mail"));
        }
    }

    @Test
    void addsUpAmountsByCustomer() {
        List<Told> visits = randomVisits();
        List<Event> events = new ArrayList<>(List.of(Told.homeDelivery()));
        visits.forEach(one -> events.add(one.judged()));
        List<ClusteredRatio.OfCustomer> gaps =
                visits.stream()
                        .filter(one -> one.score() != null)
                        .collect(
                                groupingBy(
                                        Told::customer,
                                        collectingAndThen(
                                                toList(),
                                                those ->
                                                        new ClusteredRatio.OfCustomer(
                                                                those.stream()
                                                                        .mapToDouble(
                                                                                one ->
                                                                                        one
                                                                                                        .performance()
                                                                                                - 70)
                                                                        .sum(),
                                                                those.size()))))
                        .values()
                        .stream()
                        .toList();

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(counted(chronicle, Metric.SECONDARY_GAP, ALL))
                    .isEqualTo(new Counted.Amounts(ClusteredRatio.of(gaps)));
            assertThat(count(chronicle, Metric.LEARNED, ALL).good().hits()).isEqualTo(500);
            assertThat(count(chronicle, Metric.CEILING, ALL).good().hits()).isZero();
        }
    }

    @Test
    void splitsByEachDimension() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").by("north", "gold"),
                        visit("A-2", "ben").by("north", null).judged(Verdict.DISSATISFIED, 1),
                        visit("A-3", "ben").by("south", "gold").on(APRIL));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(answers(chronicle, Dimension.SUPPLIER))
                    .isEqualTo(Map.of(List.of("north"), 2L, List.of("south"), 1L));
            assertThat(answers(chronicle, Dimension.MONTH))
                    .isEqualTo(Map.of(List.of("2026-03"), 2L, List.of("2026-04"), 1L));
            assertThat(answers(chronicle, Dimension.SCORE))
                    .isEqualTo(Map.of(List.of("4"), 2L, List.of("1"), 1L));
            assertThat(answers(chronicle, Dimension.SUPPLIER, Dimension.CUSTOMER_KIND))
                    .containsKey(List.of("north", "external"));
            assertThat(answers(chronicle, Dimension.TIER).keySet())
                    .containsExactlyInAnyOrder(List.of("gold"), new ArrayList<>(singleton(null)));
        }
    }

    @Test
    void limitsToPeriodFiltersAndWhatTheAskerMaySee() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").by("north", "gold"),
                        visit("A-2", "ben").by("north", null),
                        visit("A-3", "ben").by("south", "gold").on(APRIL));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(answers(chronicle, slice(new Period(APRIL, null), Map.of()))).isEqualTo(1);
            assertThat(answers(chronicle, slice(new Period(MARCH, APRIL), Map.of()))).isEqualTo(2);
            assertThat(
                            answers(
                                    chronicle,
                                    slice(Period.ALWAYS, Map.of(Dimension.TIER, List.of("gold")))))
                    .isEqualTo(2);
            assertThat(
                            answers(
                                    chronicle,
                                    slice(Period.ALWAYS, Map.of(Dimension.TIER, List.of("")))))
                    .isEqualTo(1);
            assertThat(
                            answers(
                                    chronicle,
                                    new Slice(
                                            Period.ALWAYS,
                                            Map.of(Dimension.SUPPLIER, List.of("north")),
                                            Optional.of(Set.of("south")))))
                    .isZero();
            assertThat(
                            answers(
                                    chronicle,
                                    new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of()))))
                    .isZero();
        }
    }

    @Test
    void countsAnswersByTheirStanding() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana"),
                        visit("A-2", "ben").standing(Standing.LATE),
                        visit("A-3", "ben").standing(Standing.SUPERSEDED),
                        visit("A-4", "cai").standing(Standing.SUPERSEDED));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(count(chronicle, Metric.ANSWERS, ALL).good().answers()).isEqualTo(1);
            assertThat(count(chronicle, Metric.LATE, ALL).good().answers()).isEqualTo(1);
            assertThat(count(chronicle, Metric.SUPERSEDED, ALL).good().answers()).isEqualTo(2);
        }
    }

    @Test
    void addsQuarantinedAnswersOfTransactionsWithoutAnotherOne() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana"),
                        visit("A-2", "ben").standing(Standing.QUARANTINED),
                        visit("A-3", "cai").standing(Standing.LATE));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(count(chronicle, Metric.CSAT, ALL).good().answers()).isEqualTo(1);
            assertThat(count(chronicle, Metric.CSAT_WITH_QUARANTINED, ALL).good().answers())
                    .isEqualTo(2);
        }
    }

    @Test
    void callsItWinWinOnlyWhenBothSidesGotWhatTheyRequire() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").paid(true),
                        visit("A-2", "ben").paid(false),
                        visit("A-3", "cai").judged(Verdict.DISSATISFIED, 1).paid(true),
                        visit("A-4", "dan").judged(Verdict.UNDETERMINED, 3).paid(true),
                        visit("A-5", "eva").paid(null),
                        visit("A-6", "fay"));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            Clusters winWin = count(chronicle, Metric.WIN_WIN, ALL).good();
            Clusters met = count(chronicle, Metric.SUPPLIER_MET, ALL).good();

            assertThat(winWin.answers()).isEqualTo(3);
            assertThat(winWin.hits()).isEqualTo(1);
            assertThat(met.answers()).isEqualTo(4);
            assertThat(met.hits()).isEqualTo(3);
            assertThat(count(chronicle, Metric.PRIMARY_MET, ALL).good().answers()).isEqualTo(6);
        }
    }

    /// Those of the last 180 days are not counted: their time is not over.
    @Test
    void countsWhoCameAgainToTheSameTeamInTime() {
        Instant day = Instant.parse("2025-01-10T10:00:00Z");
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").on(day),
                        visit("A-2", "ana").on(day.plus(Duration.ofDays(180))),
                        visit("B-1", "ben").on(day),
                        visit("B-2", "ben").on(day.plus(Duration.ofDays(181))),
                        visit("C-1", "cai").on(day),
                        visit("C-2", "cai").by("other", "gold").on(day.plus(Duration.ofDays(9))),
                        visit("D-1", "dan").on(day.plus(Duration.ofDays(250))),
                        visit("D-2", "dan").by("other", "gold").on(day.plus(Duration.ofDays(189))));
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.recorded(null)));
        visits.forEach(one -> events.add(one.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            Clusters again = count(chronicle, Metric.CAME_AGAIN, ALL).good();

            assertThat(again.answers()).isEqualTo(4);
            assertThat(again.hits()).isEqualTo(1);
        }
    }

    /// In the same currency and with the same team; not what the answer itself is about.
    @Test
    void addsUpWhatWasSpentInTheHalfYearAfterAnAnswer() {
        Instant day = Instant.parse("2025-01-10T10:00:00Z");
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").on(day).worth("100", "EUR"),
                        visit("A-2", "ana").on(day.plus(Duration.ofDays(1))).worth("20.5", "EUR"),
                        visit("A-3", "ana").on(day.plus(Duration.ofDays(180))).worth("7", "EUR"),
                        visit("A-4", "ana").on(day.plus(Duration.ofDays(2))).worth("900", "BRL"),
                        visit("A-5", "ana")
                                .by("other", "gold")
                                .on(day.plus(Duration.ofDays(3)))
                                .worth("900", "EUR"),
                        visit("B-1", "ben").on(day).worth("5", "EUR"),
                        visit("B-2", "ben").on(day.plus(Duration.ofDays(181))).worth("5", "EUR"),
                        visit("C-1", "cai").on(day));
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.recorded(null)));
        visits.forEach(one -> events.add(one.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            Slice euros =
                    new Slice(ALL.period(), Map.of(Dimension.CURRENCY, List.of("EUR")), ALL.only());
            Counted.Amounts spent =
                    (Counted.Amounts) counted(chronicle, Metric.SPENT_AFTERWARDS, euros);

            // A-1 and B-1 are half a year old, and A-2, which was followed by A-3.
            assertThat(spent.mean().below()).isEqualTo(3);
            assertThat(spent.mean().value()).isCloseTo((27.5 + 7 + 0) / 3, within(1e-9));
        }
    }

    /// The chronicle of the tests has the clocks of Berlin: summer time begins between the two.
    @Test
    void tellsWeekdaysAndHoursByTheOrganisationsClocks() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").on(Instant.parse("2026-03-28T23:30:00Z")),
                        visit("A-2", "ben").on(Instant.parse("2026-03-29T22:30:00Z")));

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            assertThat(
                            new DuckDbCounting(chronicle)
                                    .count(
                                            new FigureQuestion(
                                                    List.of(Metric.ANSWERS),
                                                    ALL,
                                                    List.of(Dimension.WEEKDAY, Dimension.HOUR)))
                                    .keySet())
                    .containsExactlyInAnyOrder(List.of("7", "00"), List.of("1", "00"));
        }
    }

    /// Told's agreement has one expectation of weight 1, so the index is the mean of its ratings.
    @Test
    void takesTheIndexOfANeedByTheWeightsOfTheAgreement() {
        List<Event> events = new ArrayList<>();
        events.add(visit("A-1", "ana").judged(Verdict.SATISFIED, 5).judged());
        events.add(visit("A-2", "ben").judged(Verdict.SATISFIED, 2).judged());
        events.add(Told.homeDelivery());

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            Map<List<@Nullable String>, Map<Metric, Counted>> needs =
                    new DuckDbCounting(chronicle)
                            .count(
                                    new FigureQuestion(
                                            List.of(Metric.NEED_INDEX, Metric.PERFORMANCE),
                                            ALL,
                                            List.of(Dimension.NEED)));

            assertThat(needs.keySet()).containsExactly(List.of("service"));
            Map<Metric, Counted> service = needs.values().iterator().next();
            assertThat(service.get(Metric.NEED_INDEX)).isEqualTo(service.get(Metric.PERFORMANCE));
        }
    }

    /// Two expectations of one need, of which one weighs three times as much.
    @Test
    void weighsExpectationsOfANeed() {
        OfferingChanged agreed = Told.homeDelivery();
        Agreement first = agreed.agreements().getFirst();
        OfferingChanged heavier =
                new OfferingChanged(
                        agreed.offering(),
                        1,
                        agreed.name(),
                        List.of(
                                new Agreement(
                                        1,
                                        first.validFrom(),
                                        List.of(
                                                weighing("overall", 3, first),
                                                weighing("respect", 1, first)))));
        VerdictChanged judged = visit("A-1", "ana").judged(Verdict.SATISFIED, 5).judged();
        VerdictChanged both =
                Retold.rated(judged, List.of(rating("overall", 5), rating("respect", 1)));

        try (DuckDbChronicle chronicle = Chronicles.of(List.of(heavier, both))) {
            Counted.Amounts index = (Counted.Amounts) counted(chronicle, Metric.NEED_INDEX, ALL);

            assertThat(index.mean().value()).isCloseTo((3 * 100 + 1 * 0) / 4.0, within(1e-9));
            assertThat(index.answers()).isEqualTo(2);
        }
    }

    @Test
    void refusesToMixCurrencies() {
        assertThatThrownBy(
                        () -> new FigureQuestion(List.of(Metric.SPENT_AFTERWARDS), ALL, List.of()))
                .isInstanceOf(NotSplittable.class)
                .hasMessageContaining("one currency");
    }

    @Test
    void takesTheResponseRateOfThoseWhoWereAsked() {
        Told answered = visit("A-1", "ana");
        Told late = visit("A-2", "ben").standing(Standing.LATE);
        Told notSent = visit("A-3", "cai");
        List<Event> events = new ArrayList<>();
        List.of(answered, late, notSent).forEach(one -> events.add(one.recorded(null)));
        events.add(visit("A-4", "dan").recorded("staff"));
        List.of(answered, late, notSent).forEach(one -> events.add(one.judged()));
        events.add(answered.invited(InvitationStatus.ANSWERED, null));
        events.add(late.invited(InvitationStatus.EXPIRED, null));
        events.add(notSent.invited(InvitationStatus.SUPPRESSED, "throttled"));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            Clusters rate = count(chronicle, Metric.RESPONSE_RATE, ALL).good();

            assertThat(rate.answers()).isEqualTo(2);
            assertThat(rate.hits()).isEqualTo(1);
            assertThat(count(chronicle, Metric.NEVER_ASKED, ALL).good().hits()).isEqualTo(1);
        }
    }

    @Test
    void refusesADimensionThatAMetricDoesNotHave() {
        assertThatThrownBy(
                        () ->
                                new FigureQuestion(
                                        List.of(Metric.CSAT), ALL, List.of(Dimension.EXPECTATION)))
                .isInstanceOf(NotSplittable.class)
                .hasMessage("csat cannot be told by expectation");
    }

    private boolean happy(Told one) {
        Integer score = one.score();
        return score != null && score >= 4;
    }

    private static List<Told> randomVisits() {
        Random chance = new Random(11);
        List<Told> visits = new ArrayList<>();
        for (int at = 0; at < 500; at++) {
            Verdict verdict = Verdict.values()[chance.nextInt(4)];
            visits.add(
                    visit("A-" + at, "c" + chance.nextInt(60))
                            .judged(verdict, 1 + chance.nextInt(5))
                            .recommending(chance.nextInt(4) == 0 ? null : chance.nextInt(11))
                            .keeping(chance.nextInt(5) == 0 ? null : chance.nextBoolean()));
        }
        return visits;
    }

    private static Clusters clusters(
            List<Told> visits, Predicate<Told> among, Predicate<Told> hit) {
        return Clusters.of(
                visits.stream()
                        .filter(among)
                        .collect(
                                groupingBy(
                                        Told::customer,
                                        collectingAndThen(
                                                toList(),
                                                those ->
                                                        new OfCustomer(
                                                                those.size(),
                                                                those.stream()
                                                                        .filter(hit)
                                                                        .count()))))
                        .values()
                        .stream()
                        .toList());
    }

    @Test
    void partsByTheRegionThatATransactionTells() {
        List<Event> events =
                List.of(
                        in("RJ", visit("A-1", "ana")),
                        in("RJ", visit("A-2", "ben")),
                        in("SP", visit("A-3", "eva")),
                        visit("A-4", "ida").judged());

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(
                            answers(
                                    chronicle,
                                    slice(Period.ALWAYS, Map.of(Dimension.REGION, List.of("RJ")))))
                    .isEqualTo(2);
            assertThat(
                            answers(
                                    chronicle,
                                    slice(Period.ALWAYS, Map.of(Dimension.REGION, List.of("")))))
                    .isEqualTo(1);
        }
    }

    private static VerdictChanged in(String region, Told visit) {
        return Retold.knowing(visit.judged(), Map.of("region", region));
    }

    private static DuckDbChronicle chronicle(List<Told> visits) {
        return Chronicles.of(visits.stream().map(Told::judged).toList());
    }

    private static Slice slice(Period period, Map<Dimension, List<String>> filters) {
        return new Slice(period, filters, Optional.empty());
    }

    private static long answers(DuckDbChronicle chronicle, Slice slice) {
        return count(chronicle, Metric.ANSWERS, slice).good().answers();
    }

    private static Map<List<@Nullable String>, Long> answers(
            DuckDbChronicle chronicle, Dimension... by) {
        Map<List<@Nullable String>, Long> answers = new java.util.HashMap<>();
        new DuckDbCounting(chronicle)
                .count(new FigureQuestion(List.of(Metric.ANSWERS), ALL, List.of(by)))
                .forEach(
                        (key, counted) ->
                                answers.put(
                                        key, hits(counted.get(Metric.ANSWERS)).good().answers()));
        return answers;
    }

    private static Counted.Hits count(DuckDbChronicle chronicle, Metric metric, Slice slice) {
        return hits(counted(chronicle, metric, slice));
    }

    private static Counted.Hits hits(@Nullable Counted counted) {
        return (Counted.Hits) Objects.requireNonNull(counted);
    }

    private static Requirement weighing(String id, double weight, Agreement like) {
        Requirement one = like.requirements().getFirst();
        return new Requirement(
                id,
                one.text(),
                one.side(),
                one.need(),
                one.stage(),
                one.strength(),
                one.primary(),
                one.mustBe(),
                one.secondary(),
                one.scale(),
                one.direction(),
                one.target(),
                weight,
                one.measure(),
                one.measureTarget());
    }

    private static Rating rating(String expectation, int value) {
        return new Rating(expectation, 5, value, false);
    }

    private static Counted counted(DuckDbChronicle chronicle, Metric metric, Slice slice) {
        return new DuckDbCounting(chronicle)
                .count(new FigureQuestion(List.of(metric), slice, List.of()))
                .getOrDefault(List.of(), Map.of())
                .getOrDefault(metric, Counted.nothing(metric));
    }

    private static List<@Nullable String> singleton(@Nullable String value) {
        return java.util.Collections.singletonList(value);
    }
}
