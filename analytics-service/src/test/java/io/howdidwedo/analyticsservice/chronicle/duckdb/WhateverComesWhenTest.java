package io.howdidwedo.analyticsservice.chronicle.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Events of every kind come twice, older versions after newer ones, and in batches of any size:
/// the chronicle is always the one of which each thing was told once, as it now is.
class WhateverComesWhenTest {
    private static final int ORDERS = 25;

    private static final List<String> TABLES =
            List.of(
                    "offerings",
                    "requirements",
                    "supplier_requirements",
                    "intake",
                    "transactions",
                    "answers",
                    "ratings",
                    "outcomes",
                    "responses",
                    "comments",
                    "invitations",
                    "cases",
                    "answers_again",
                    "fixes");

    private static final Told ANA = visit("A-1", "ana").worth("12.50", "EUR").paid(true);
    private static final Told BEN = visit("B-1", "ben").judged(Verdict.DISSATISFIED, 1);
    private static final String BENS = BEN.transactionId().toString();
    private static final Told CAI = visit("C-1", "cai").on(Instant.parse("2026-02-03T04:05:06Z"));

    @Test
    void endsTheSameWhateverComesWhen() {
        Map<String, List<String>> straight = tables(List.of(newest()));
        assertThat(straight).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        for (int seed = 0; seed < ORDERS; seed++) {
            assertThat(tables(disturbed(new Random(seed)))).as("seed %d", seed).isEqualTo(straight);
        }
    }

    @Test
    void endsTheSameWhenEachComesAloneTheOldestLast() {
        List<Event> backwards = new ArrayList<>(older());
        backwards.addAll(newest());
        Collections.reverse(backwards);

        assertThat(tables(backwards.stream().<List<Event>>map(List::of).toList()))
                .isEqualTo(tables(List.of(newest())));
    }

    /// Words that somebody had taken out do not come back with a late copy of the older answer.
    @Test
    void bringsNoErasedWordsBack() {
        List<Event> erased = List.of(ANA.wrote(3));

        for (List<List<Event>> order :
                List.of(
                        List.of(List.<Event>of(ANA.wrote(1, "Mrs Snowdrop")), erased),
                        List.of(erased, List.<Event>of(ANA.wrote(2, "Mrs Snowdrop"))),
                        List.of(List.<Event>of(ANA.wrote(2, "Mrs Snowdrop"), ANA.wrote(3))),
                        List.of(List.<Event>of(ANA.wrote(3), ANA.wrote(2, "Mrs Snowdrop"))))) {
            assertThat(tables(order)).containsEntry("comments", List.of());
            assertThat(tables(order).get("responses")).singleElement().asString().contains("3");
        }
    }

    /// Not a row is left of a transaction that was taken back, whenever that was heard: also not
    /// of what was said about it by other topics later.
    @Test
    void hasNothingOfWhatWasTakenBack() {
        List<Event> all = new ArrayList<>(older());
        all.addAll(newest());
        List<Event> left =
                all.stream().filter(event -> !String.valueOf(event).contains(BENS)).toList();
        Map<String, List<String>> straight = tables(List.of(left));

        for (int seed = 0; seed < ORDERS; seed++) {
            List<Event> events = new ArrayList<>(all);
            events.add(
                    new TransactionWithdrawn(
                            BEN.transactionId(),
                            BEN.recorded(null).relationshipId(),
                            BEN.occurredAt()));
            assertThat(tables(disturbed(events, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(straight);
        }
    }

    @Test
    void forgetsAnOfferingThatWasTakenBackAndLearnsItAnew() {
        Event gone = new OfferingWithdrawn("home-delivery", Instant.EPOCH);
        Event first = offering(1, Told.homeDelivery());

        assertThat(tables(List.of(List.of(offering(3, Told.homeDelivery()), gone))))
                .containsEntry("offerings", List.of())
                .containsEntry("requirements", List.of())
                .containsEntry("supplier_requirements", List.of());
        assertThat(tables(List.of(List.of(offering(3, Told.homeDelivery()), gone, first))))
                .isEqualTo(tables(List.of(List.of(first))));
        assertThat(tables(List.of(List.of(offering(3, Told.homeDelivery())), List.of(gone, first))))
                .isEqualTo(tables(List.of(List.of(first))));
    }

    private static List<List<Event>> disturbed(Random chance) {
        List<Event> all = new ArrayList<>(older());
        all.addAll(newest());
        return disturbed(all, chance);
    }

    private static List<List<Event>> disturbed(List<Event> events, Random chance) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(List.copyOf(all).subList(0, chance.nextInt(all.size())));
        Collections.shuffle(all, chance);
        List<List<Event>> batches = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int until = Math.min(all.size(), from + 1 + chance.nextInt(8));
            batches.add(all.subList(from, until));
            from = until;
        }
        return batches;
    }

    private static List<Event> newest() {
        return List.of(
                offering(3, Told.homeDelivery()),
                ANA.recorded(null),
                BEN.recorded(null),
                CAI.recorded("too-soon"),
                ANA.invited(InvitationStatus.ANSWERED, null),
                BEN.invited(InvitationStatus.BOUNCED, "no such address"),
                Retold.version(ANA.judged(Verdict.DELIGHTED, 5).judged(), 2),
                Retold.version(BEN.judged(), 4),
                Retold.version(CAI.standing(Standing.LATE).judged(), 2),
                ANA.wrote(5, "Very friendly"),
                BEN.wrote(3),
                again(2, BEN, 5, ResponseStatus.CONFIRMED),
                resolved(4, BEN, "late"),
                resolved(2, ANA, null),
                fix());
    }

    private static List<Event> older() {
        return List.of(
                new OfferingChanged("home-delivery", 1, Map.of("en", "Delivery"), List.of()),
                offering(2, Told.homeDelivery()),
                ANA.invited(InvitationStatus.SCHEDULED, null),
                ANA.invited(InvitationStatus.SENT, null),
                BEN.invited(InvitationStatus.SENT, null),
                Retold.version(ANA.keeping(false).judged(Verdict.DISSATISFIED, 2).judged(), 1),
                Retold.version(BEN.standing(Standing.QUARANTINED).judged(), 2),
                Retold.version(BEN.judged(Verdict.SATISFIED, 4).recommending(3).judged(), 3),
                Retold.version(CAI.judged(), 1),
                ANA.wrote(1, "Mrs Snowdrop", "12 Mill Lane"),
                ANA.wrote(4, "Friendly"),
                BEN.wrote(2, "Call me", "Now"),
                again(1, BEN, 2, ResponseStatus.QUARANTINED),
                resolved(1, BEN, null),
                resolved(3, BEN, "damaged"));
    }

    private static OfferingChanged offering(long version, OfferingChanged like) {
        Agreement first = like.agreements().getFirst();
        Requirement overall = first.requirements().getFirst();
        Requirement paid =
                new Requirement(
                        "paid",
                        Map.of("de", "Bezahlt"),
                        Side.SUPPLIER,
                        overall.need(),
                        overall.stage(),
                        overall.strength(),
                        false,
                        true,
                        false,
                        null,
                        overall.direction(),
                        null,
                        version,
                        "days",
                        14.0);
        return new OfferingChanged(
                like.offering(),
                version,
                like.name(),
                List.of(new Agreement(1, first.validFrom(), List.of(overall, paid))));
    }

    private static ResponseChanged again(
            long version, Told visit, int overall, ResponseStatus status) {
        ResponseChanged like = visit.saidAgain(overall, Duration.ofDays(9), status);
        return new ResponseChanged(
                like.responseId(),
                like.externalId(),
                like.transactionId(),
                like.relationshipId(),
                like.invitationId(),
                like.caseId(),
                version,
                like.askedFor(),
                like.survey(),
                like.surveyVersion(),
                like.contactPoint(),
                like.status(),
                like.answeredAt(),
                like.recordedAt(),
                like.overall(),
                like.recommend(),
                like.ease(),
                like.ratings(),
                like.choices(),
                like.comments(),
                like.contactMe(),
                like.supplier());
    }

    private static CaseChanged resolved(long version, Told visit, @Nullable String cause) {
        Instant at = visit.occurredAt();
        return new CaseChanged(
                DerivedId.of("case", visit.externalId()),
                visit.transactionId(),
                DerivedId.of("relationship", visit.customer()),
                version,
                visit.customer(),
                visit.supplier(),
                visit.supplier(),
                visit.offering(),
                cause == null ? CaseStatus.OPEN : CaseStatus.RESOLVED,
                "rule",
                null,
                1,
                1,
                at,
                at,
                at,
                null,
                cause == null ? null : at.plusSeconds(version),
                null,
                cause,
                null,
                at.plusSeconds(version));
    }

    private static CauseFixed fix() {
        return new CauseFixed(
                DerivedId.of("fix", 1),
                " late ",
                List.of("north-branch", "south-branch"),
                ANA.occurredAt());
    }

    private static Map<String, List<String>> tables(List<List<Event>> batches) {
        try (DuckDbChronicle chronicle = Chronicles.of(List.of())) {
            batches.forEach(events -> chronicle.add(new Batch(events, Map.of())));
            Map<String, List<String>> tables = new LinkedHashMap<>();
            for (String table : TABLES) {
                tables.put(table, chronicle.ask(connection -> rows(connection, table)));
            }
            return tables;
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("FROM " + table + " ORDER BY ALL")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                all.add(String.join(" | ", row));
            }
        }
        return all;
    }
}
