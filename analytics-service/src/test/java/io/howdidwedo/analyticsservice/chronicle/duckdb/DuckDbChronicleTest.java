package io.howdidwedo.analyticsservice.chronicle.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Answer;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.contracts.verdict.VerdictChanged.Tenure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbChronicleTest {
    private static final Partition FIRST = new Partition("verdicts", 0);

    @TempDir Path folder;

    @Test
    void goesOnAfterItWasClosedWhereItStood() {
        try (DuckDbChronicle chronicle = open()) {
            chronicle.add(new Batch(List.of(verdict("A-1", 1, 4)), Map.of(FIRST, 7L)));
        }

        try (DuckDbChronicle chronicle = open()) {
            assertThat(chronicle.next()).containsExactly(Map.entry(FIRST, 7L));
            assertThat(number(chronicle, "SELECT count(*) FROM transactions")).isEqualTo(1);
        }
    }

    @Test
    void keepsTheNewestVersionOfATransaction() {
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, verdict("A-1", 2, 5));
            add(chronicle, verdict("A-1", 1, 2));
            add(chronicle, verdict("A-1", 2, 1));

            assertThat(number(chronicle, "SELECT count(*) FROM answers")).isEqualTo(1);
            assertThat(number(chronicle, "SELECT score FROM answers")).isEqualTo(5);
        }
    }

    @Test
    void replacesWhatATransactionHadBefore() {
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, verdict("A-1", 1, 5), verdict("A-2", 1, 3));
            add(chronicle, verdict("A-1", 2, 1), verdict("A-1", 3, 2));

            assertThat(number(chronicle, "SELECT count(*) FROM transactions")).isEqualTo(2);
            assertThat(number(chronicle, "SELECT sum(score) FROM answers")).isEqualTo(5);
            assertThat(number(chronicle, "SELECT sum(rating) FROM ratings")).isEqualTo(5);
            assertThat(
                            number(
                                    chronicle,
                                    "SELECT count(*) FROM outcomes WHERE measured IS NOT NULL"))
                    .isEqualTo(2);
        }
    }

    @Test
    void countsARatingOnceItsAgreementIsKnown() {
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, Told.visit("A-1", "ana").judged());
            assertThat(number(chronicle, "SELECT count(*) FROM rated")).isZero();

            add(chronicle, Told.homeDelivery());
            assertThat(number(chronicle, "SELECT sum(performance) FROM rated")).isEqualTo(75);
            assertThat(number(chronicle, "SELECT count(*) FROM promises")).isEqualTo(1);
        }
    }

    @Test
    void addsABatchAsAWholeOrNotAtAll() {
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, verdict("A-1", 1, 4));
            long version = chronicle.version();

            assertThatThrownBy(() -> add(chronicle, verdict("A-2", 1, 4), withoutItsRelationship()))
                    .isInstanceOf(ChronicleUnavailable.class);

            assertThat(number(chronicle, "SELECT count(*) FROM transactions")).isEqualTo(1);
            assertThat(chronicle.version()).isEqualTo(version);
        }
    }

    @Test
    void isMadeAnewWhenItsFileIsDamaged() throws Exception {
        Files.writeString(folder.resolve("chronicle.duckdb"), "not a database");

        try (DuckDbChronicle chronicle = open()) {
            assertThat(chronicle.next()).isEmpty();
        }
    }

    private DuckDbChronicle open() {
        return DuckDbChronicle.open(
                new ChronicleSettings(
                        folder.resolve("chronicle.duckdb"),
                        "128MB",
                        1,
                        1,
                        1_000,
                        ZoneId.of("Europe/Berlin")));
    }

    private static void add(DuckDbChronicle chronicle, Event... events) {
        chronicle.add(new Batch(List.of(events), Map.of(FIRST, 1L)));
    }

    private static long number(DuckDbChronicle chronicle, String sql) {
        return chronicle.ask(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    private static VerdictChanged withoutItsRelationship() {
        return verdict("A-3", 1, 3, null);
    }

    private static VerdictChanged verdict(String externalId, long version, int score) {
        return verdict(externalId, version, score, DerivedId.of("relationship", "ana"));
    }

    private static VerdictChanged verdict(
            String externalId, long version, int score, @Nullable UUID relationship) {
        UUID response = DerivedId.of("response", externalId);
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        return new VerdictChanged(
                DerivedId.of("transaction", externalId),
                relationship,
                "shop",
                externalId,
                version,
                "ana",
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                "home-delivery",
                "web",
                at,
                at,
                null,
                Map.of(),
                1,
                1,
                new Judged(
                        response,
                        Verdict.SATISFIED,
                        false,
                        null,
                        null,
                        null,
                        List.of(new PrimaryOutcome("on-time", true, null, true, true)),
                        List.of(),
                        List.of(),
                        Tenure.FIRST,
                        2026),
                List.of(
                        new Answer(
                                response,
                                externalId,
                                Standing.COUNTS,
                                at,
                                at,
                                "mail",
                                new Overall(5, score),
                                null,
                                null,
                                false,
                                List.of(new Rating("on-time", 5, score, false)))));
    }

    @Test
    void keepsNoWordsThatWereTakenBack() {
        Told ana = visit("A-1", "ana");
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, ana.wrote(1, "Mrs Snowdrop, 12 Mill Lane", "Call her"));
            add(chronicle, ana.wrote(2, " ", "All well"));
            assertThat(number(chronicle, "SELECT count(*) FROM comments")).isEqualTo(1);

            add(chronicle, ana.wrote(3));
            assertThat(number(chronicle, "SELECT count(*) FROM comments")).isZero();
        }
    }

    /// Whoever holds the moment before goes on with it; everybody else is told of the newest.
    @Test
    void showsNobodyWordsThatWereTakenBack() {
        Told ana = visit("A-1", "ana");
        try (DuckDbChronicle chronicle = open()) {
            add(chronicle, ana.wrote(1, "Mrs Snowdrop, 12 Mill Lane"));
            assertThat(wordsOfThisMoment(chronicle)).isEqualTo(1);

            add(chronicle, ana.wrote(2, ""));
            assertThat(wordsOfThisMoment(chronicle)).isZero();
        }
    }

    private static long wordsOfThisMoment(DuckDbChronicle chronicle) {
        return chronicle
                .freshness()
                .<Long, RuntimeException>inOneMoment(
                        () -> number(chronicle, "SELECT count(*) FROM comments"));
    }
}
