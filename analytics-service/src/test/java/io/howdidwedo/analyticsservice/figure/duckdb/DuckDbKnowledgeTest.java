package io.howdidwedo.analyticsservice.figure.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleSettings;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsInMemory;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationshipsInMemory;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RecallingVerdicts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.verdict.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuckDbKnowledgeTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final int VISITS = 20;
    private static final Instant AFTER_ALL = FIRST.plus(Duration.ofDays(2L * VISITS));
    private static final Duration UNTIL_FOLLOWED_UP = Duration.ofHours(2);
    private static final Instant HALFWAY =
            FIRST.plus(Duration.ofDays(VISITS / 2 - 1)).plus(UNTIL_FOLLOWED_UP);

    private final JudgedRelationshipsInMemory relationships = new JudgedRelationshipsInMemory();
    private final OfferingAgreementsInMemory offerings = new OfferingAgreementsInMemory();
    private final ParameterVersions parameters = new ParameterVersionsInMemory();
    private final RememberedUsuals usuals = new RememberedUsuals(new EarlierAnswersInMemory());
    private final List<DuckDbChronicle> open = new ArrayList<>();

    /// What was counted, in rows.
    private record Rows(Map<List<@Nullable String>, Map<Metric, Counted>> rows) {}

    private static final Rows NOTHING = new Rows(Map.of());

    @BeforeEach
    void agree() {
        OfferingChanged agreed = Told.homeDelivery();
        offerings.learn(new Agreements(agreed.offering(), agreed.version(), agreed.agreements()));
    }

    @AfterEach
    void close() {
        open.forEach(DuckDbChronicle::close);
    }

    @Test
    void tellsOfNowWhatIsToldNow() {
        DuckDbChronicle now = chronicle(VISITS);

        Map<String, Rows> told = knowledge(now).at(AFTER_ALL, DuckDbKnowledgeTest::all);

        assertThat(told).containsExactlyInAnyOrderEntriesOf(all(new DuckDbCounting(now)));
        assertThat(Metric.values())
                .filteredOn(metric -> metric.source() == Source.RATINGS)
                .extracting(Metric::id)
                .allSatisfy(id -> assertThat(told.get(id + " by offering")).isNotEqualTo(NOTHING));
    }

    @Test
    void tellsOfBeforeWhatWasToldThen() {
        Map<String, Rows> toldThen = all(new DuckDbCounting(chronicle(VISITS / 2)));

        assertThat(knowledge(chronicle(VISITS)).at(HALFWAY, DuckDbKnowledgeTest::all))
                .containsExactlyInAnyOrderEntriesOf(toldThen);
    }

    /// Every metric, of everything and split by whatever it can be split by.
    private static Map<String, Rows> all(Counting counting) {
        Map<String, Rows> all = new LinkedHashMap<>();
        for (Metric metric : Metric.values()) {
            all.put(metric.id(), count(counting, metric, List.of()));
            for (Dimension dimension : metric.source().dimensions()) {
                all.put(
                        metric.id() + " by " + dimension.id(),
                        count(counting, metric, List.of(dimension)));
            }
        }
        return all;
    }

    private static Rows count(Counting counting, Metric metric, List<Dimension> by) {
        Map<Dimension, List<String>> filters =
                metric.kind() == Metric.Kind.MONEY
                        ? Map.of(Dimension.CURRENCY, List.of("EUR"))
                        : Map.of();
        Slice slice = new Slice(Period.ALWAYS, filters, Optional.empty());
        return new Rows(counting.count(new FigureQuestion(List.of(metric), slice, by)));
    }

    private Knowledge knowledge(DuckDbChronicle now) {
        return new DuckDbKnowledge(
                now,
                new ChronicleSettings(
                        Path.of("unused"), "128MB", 1, 1, 1000, ZoneId.of("Europe/Berlin")),
                new RecallingVerdicts(relationships, offerings, parameters, usuals));
    }

    /// One that was told of so many visits, one a day, as they were judged.
    private DuckDbChronicle chronicle(int visits) {
        KeepingVerdicts keeping =
                new KeepingVerdicts(
                        relationships,
                        offerings,
                        parameters,
                        usuals,
                        Clock.fixed(AFTER_ALL, ZoneOffset.UTC));
        List<Event> events = new ArrayList<>(List.of(Told.homeDelivery()));
        for (int at = 0; at < visits; at++) {
            Told visit = visited(at);
            events.add(visit.recorded(null));
            events.add(visit.invited(InvitationStatus.ANSWERED, null));
            events.add(new FollowedUp(visit, visit.occurredAt().plus(UNTIL_FOLLOWED_UP)).opened());
            keeping.learn(
                    Stream.of(Fact.of(visit.recorded(null)), Fact.of(visit.wrote(1))).toList(),
                    Lane.LIVE);
        }
        events.addAll(relationships.news());
        DuckDbChronicle chronicle = Chronicles.of(events);
        open.add(chronicle);
        return chronicle;
    }

    private static Told visited(int at) {
        return visit("A-" + at, "c" + at % 7)
                .on(FIRST.plus(Duration.ofDays(at)))
                .recommending(at % 11)
                .worth("12.50", "EUR")
                .judged(Verdict.SATISFIED, 1 + at % 5);
    }
}
