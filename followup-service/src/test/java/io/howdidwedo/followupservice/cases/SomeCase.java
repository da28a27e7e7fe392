package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.cases.heard.Heard;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.rule.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case to begin a test with.
public final class SomeCase {
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
        UUID transaction = new UUID(number, number);
        return new Case(
                transaction,
                transaction,
                "A-" + number,
                customer,
                null,
                "north-branch",
                "north-branch",
                "home-delivery",
                now,
                new Heard(1, Verdict.DISSATISFIED, false, now, null, List.of(), List.of()),
                "promise-broken",
                1,
                "Dissatisfied: something agreed was not kept",
                Priority.HIGH,
                owner == null ? new CaseState.Open() : new CaseState.InProgress(),
                owner,
                1,
                0,
                Duration.ofHours(24),
                now,
                now.plus(Duration.ofHours(24)),
                now.plus(Duration.ofHours(24)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                1,
                List.of(HistoryEntry.of(now, "The rule", "opened this case", "")));
    }

    /// A case as it was kept before answers were told apart.
    public static Case asOfBefore(Case one) {
        return new Case(
                one.transactionId(),
                one.relationshipId(),
                one.externalId(),
                one.customer(),
                one.tier(),
                one.supplier(),
                one.team(),
                one.offering(),
                one.occurredAt(),
                one.heard(),
                one.rule(),
                one.ruleBook(),
                one.reason(),
                one.priority(),
                one.state(),
                one.owner(),
                one.level(),
                one.round(),
                one.dueIn(),
                one.openedAt(),
                one.dueAt(),
                one.firstDueAt(),
                one.reminding(),
                one.warnedOf(),
                one.asideUntil(),
                one.promises(),
                one.conversation(),
                List.of(),
                one.undo(),
                one.erasedAt(),
                one.firstContactAt(),
                one.resolvedAt(),
                one.rootCause(),
                one.version(),
                one.history().stream()
                        .map(
                                each ->
                                        HistoryEntry.of(
                                                each.at(), each.who(), each.what(), each.words()))
                        .toList());
    }
}
