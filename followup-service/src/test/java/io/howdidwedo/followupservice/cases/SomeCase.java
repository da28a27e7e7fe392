package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.cases.CaseState.Outcome;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case to begin a test with.
public final class SomeCase {
    private static final Duration DUE_IN = Duration.ofHours(24);

    private SomeCase() {}

    /// One that is open, in the north branch, of a customer who was dissatisfied.
    public static Case open(int number, @Nullable Person owner, Instant now) {
        return open("c-" + number, number, owner, now);
    }

    /// One of this customer.
    public static Case of(String customer, int number, Instant now) {
        return open(customer, number, null, now);
    }

    private static Case open(String customer, int number, @Nullable Person owner, Instant now) {
        Instant due = now.plus(DUE_IN);
        Case opened =
                Case.opened(
                        transaction(customer, number, now),
                        new AnswerHeard(
                                1, Verdict.DISSATISFIED, false, now, null, List.of(), List.of()),
                        new Grounds(
                                "promise-broken",
                                1,
                                "Dissatisfied: something agreed was not kept",
                                Priority.HIGH,
                                now),
                        new Assignment("north-branch", owner, 1),
                        new Due(DUE_IN, due, due, null, null, null),
                        HistoryEntry.of(
                                now, Doer.person("The rule"), Happened.of(HistoryCode.OPENED), ""));
        return owner == null ? opened : opened.edit().begun().sameVersion();
    }

    private static Transaction transaction(String customer, int number, Instant now) {
        UUID id = new UUID(number, number);
        return new Transaction(
                id, id, "A-" + number, customer, null, "north-branch", "home-delivery", now, 0);
    }

    /// A case as it was kept before answers were told apart.
    public static Case asOfBefore(Case one) {
        Outcome outcome = one.outcome();
        return new Case(
                one.transaction(),
                one.heard(),
                one.grounds(),
                one.state(),
                one.assignment(),
                one.due(),
                one.contact(),
                new Outcome(outcome.round(), outcome.resolvedAt(), outcome.rootCause(), List.of()),
                one.undo(),
                one.version(),
                new History(
                        one.history().entries().stream()
                                .map(
                                        each ->
                                                HistoryEntry.of(
                                                        each.at(),
                                                        each.who(),
                                                        each.what(),
                                                        each.words()))
                                .toList()));
    }
}
