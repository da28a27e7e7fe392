package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What the customer of a case is told by mail and on the page of their case.
final class Tellings {
    private Tellings() {}

    /// What was said since.
    static List<OutgoingEvent> between(Case before, Case after) {
        return after.contact().conversation().stream()
                .skip(before.contact().conversation().size())
                .filter(said -> !said.isCustomers())
                .map(said -> event(after, said))
                .toList();
    }

    private static OutgoingEvent event(Case subject, CaseMessage said) {
        UUID relationship = subject.transaction().relationshipId();
        return OutgoingEvent.of(said.id(), relationship.toString(), said.at(), told(subject, said));
    }

    private static CustomerTold told(Case subject, CaseMessage said) {
        return new CustomerTold(
                said.id(),
                subject.id(),
                subject.transaction().id(),
                subject.transaction().relationshipId(),
                Objects.requireNonNull(said.telling()),
                said.by(),
                said.words(),
                said.texts(),
                said.dueAt(),
                said.at());
    }
}
