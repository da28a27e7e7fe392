package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the other services are told of a case.
final class CaseChange {
    private CaseChange() {}

    static OutgoingEvent of(Case subject, Instant now) {
        return OutgoingEvent.of(
                DerivedId.of("case-changed", subject.id(), subject.version()),
                subject.transaction().relationshipId().toString(),
                now,
                changed(subject, now));
    }

    private static CaseChanged changed(Case subject, Instant now) {
        return new CaseChanged(
                subject.id(),
                subject.transaction().id(),
                subject.transaction().relationshipId(),
                subject.version(),
                subject.customer(),
                subject.supplier(),
                subject.team(),
                subject.transaction().offering(),
                subject.status(),
                subject.grounds().rule(),
                user(subject.owner()),
                subject.assignment().level(),
                subject.outcome().round(),
                subject.grounds().openedAt(),
                subject.dueAt(),
                subject.due().firstDueAt(),
                subject.contact().firstContactAt(),
                subject.outcome().resolvedAt(),
                subject.recoveredAt(),
                subject.outcome().rootCause(),
                subject.mergedInto(),
                now);
    }

    private static @Nullable String user(@Nullable Person owner) {
        return owner == null ? null : owner.user();
    }
}
