package io.howdidwedo.analyticsservice.response.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbResponsesTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    @Test
    void pagesThroughEveryAnswerOnce() {
        List<Told> visits =
                IntStream.range(0, 25).mapToObj(at -> visit("A-" + at, "c" + at)).toList();

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            List<String> seen = new ArrayList<>();
            Place after = null;
            List<HeardResponse> page;
            do {
                page = responses.page(new Wanted(ALL, Set.of()), after, 10);
                page.forEach(one -> seen.add(one.transactionExternalId()));
                HeardResponse last = page.getLast();
                after = new Place(last.answeredAt(), last.response());
            } while (page.size() == 10);

            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            visits.stream().map(Told::externalId).toList());
        }
    }

    /// Whether or not there are so many among those of the last days.
    @Test
    void beginsWithTheNewestHoweverLongAgoTheyWereGiven() {
        Instant first = Instant.parse("2026-03-01T10:00:00Z");
        List<Told> visits =
                IntStream.range(0, 12)
                        .mapToObj(at -> visit("A-" + at, "c" + at).on(first.plus(3 * at, DAYS)))
                        .toList();
        List<String> newest = visits.reversed().stream().map(Told::externalId).toList();

        try (DuckDbChronicle chronicle = chronicle(visits)) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            for (int limit = 1; limit <= newest.size(); limit++) {
                assertThat(responses.page(new Wanted(ALL, Set.of()), null, limit))
                        .extracting(HeardResponse::transactionExternalId)
                        .isEqualTo(newest.subList(0, limit));
            }
            Slice march = ALL.in(new Period(first, first.plus(4, DAYS)));
            assertThat(responses.page(new Wanted(march, Set.of()), null, 1))
                    .extracting(HeardResponse::transactionExternalId)
                    .containsExactly("A-1");
        }
    }

    @Test
    void findsAnswersByTheirStandingWithTheReason() {
        try (DuckDbChronicle chronicle =
                chronicle(
                        List.of(
                                visit("A-1", "ana"),
                                visit("A-2", "ben").standing(Standing.LATE)))) {
            assertThat(
                            new DuckDbResponses(chronicle)
                                    .page(new Wanted(ALL, Set.of(Standing.LATE)), null, 10))
                    .singleElement()
                    .satisfies(
                            late -> {
                                assertThat(late.transactionExternalId()).isEqualTo("A-2");
                                assertThat(late.reason()).contains("after the response window");
                                assertThat(late.verdict()).isNull();
                            });
        }
    }

    /// Whatever somebody types into an address.
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-11-20T15:04:05Z", "-1", "99999999999", "%", "Smith, Jones"})
    void findsNothingByAValueThatNoAnswerHas(String value) {
        try (DuckDbChronicle chronicle = chronicle(List.of(visit("A-1", "ana")))) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);

            for (Dimension dimension : Source.ALL_ANSWERS.dimensions()) {
                Wanted wanted = new Wanted(ALL.with(dimension, List.of(value)), Set.of());
                assertThat(responses.page(wanted, null, 10)).as(dimension.id()).isEmpty();
                assertThat(responses.count(wanted)).as(dimension.id()).isZero();
            }
        }
    }

    @Test
    void findsAnswersToATransaction() {
        try (DuckDbChronicle chronicle =
                chronicle(List.of(visit("A-1", "ana"), visit("A-2", "ben")))) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            HeardResponse first = responses.page(new Wanted(ALL, Set.of()), null, 10).getFirst();

            assertThat(
                            responses.page(
                                    new Wanted(ALL, Set.of()).about(Set.of(first.transaction())),
                                    null,
                                    10))
                    .containsExactly(first);
            assertThat(responses.count(new Wanted(ALL, Set.of()).about(Set.of(UUID.randomUUID()))))
                    .isZero();
        }
    }

    @Test
    void findsAnswersByTheWordsInTheirComments() {
        Told ana = visit("A-1", "ana");
        Told ben = visit("A-2", "ben");
        try (DuckDbChronicle chronicle =
                Chronicles.of(
                        List.of(
                                ana.judged(),
                                ben.judged(),
                                visit("A-3", "eva").judged(),
                                ana.wrote(1, "A caixa estava MOLHADA e não presta"),
                                ben.wrote(1, "All right")))) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);

            assertThat(responses.page(saying("nao presta"), null, 10))
                    .singleElement()
                    .satisfies(
                            found -> {
                                assertThat(found.transactionExternalId()).isEqualTo("A-1");
                                assertThat(found.comments())
                                        .containsExactly(
                                                new Comment(
                                                        "next-time",
                                                        "A caixa estava MOLHADA e não presta"));
                            });
            assertThat(responses.count(saying("%"))).isZero();
            assertThat(responses.count(new Wanted(ALL, Set.of(), true, ""))).isEqualTo(2);
            assertThat(responses.count(new Wanted(ALL, Set.of()))).isEqualTo(3);
        }
    }

    @Test
    void forgetsWordsThatAreTakenOutOfAnAnswer() {
        Told ana = visit("A-1", "ana");
        try (DuckDbChronicle chronicle =
                Chronicles.of(List.of(ana.judged(), ana.wrote(1, "Ana, 12 Mill Lane")))) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            assertThat(responses.count(saying("mill"))).isOne();

            chronicle.add(new Batch(List.of(ana.wrote(2, "")), Map.of()));
            chronicle.add(new Batch(List.of(ana.wrote(1, "Ana, 12 Mill Lane")), Map.of()));

            assertThat(responses.count(saying("mill"))).isZero();
        }
    }

    @Test
    void findsThoseAnswersOnly() {
        Told ana = visit("A-1", "ana");
        try (DuckDbChronicle chronicle = chronicle(List.of(ana, visit("A-2", "ben")))) {
            DuckDbResponses responses = new DuckDbResponses(chronicle);
            UUID response = ana.judged().answers().getFirst().responseId();

            assertThat(responses.page(among(List.of(response)), null, 10))
                    .extracting(HeardResponse::transactionExternalId)
                    .containsExactly("A-1");
            assertThat(responses.count(among(List.of(response, ana.transactionId())))).isOne();
            assertThat(responses.count(among(List.of()))).isZero();
        }
    }

    private static Wanted among(List<UUID> responses) {
        return new Wanted(ALL, Set.of(), false, "", Optional.of(responses));
    }

    private static Wanted saying(String words) {
        return new Wanted(ALL, Set.of(), false, words);
    }

    private static DuckDbChronicle chronicle(List<Told> visits) {
        return Chronicles.of(visits.stream().map(Told::judged).toList());
    }
}
