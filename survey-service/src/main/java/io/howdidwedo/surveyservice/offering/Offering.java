package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A product or service that changes hands, with every version of its agreement.
///
/// @param id as integrators name it
/// @param version grows with each change
/// @param name by language
/// @param assumed nobody has stated the agreement yet: it is a copy of the standard one
/// @param agreements ascending by the instant they are valid from
public record Offering(
        String id,
        long version,
        Map<String, String> name,
        boolean assumed,
        List<Agreement> agreements) {

    public Offering {
        name = Map.copyOf(name);
        agreements = List.copyOf(agreements);
    }

    /// What staff call it: its name in English, or its id.
    public String called() {
        return name.getOrDefault("en", id);
    }

    /// The id of its document.
    public static UUID documentId(String offering) {
        return DerivedId.of("offering", offering);
    }

    /// The agreement in force at this instant; before the first one, the first.
    public Agreement inForceAt(Instant instant) {
        Agreement inForce = agreements.getFirst();
        for (Agreement agreement : agreements) {
            if (!agreement.validFrom().isAfter(instant)) {
                inForce = agreement;
            }
        }
        return inForce;
    }

    /// The requirement of this id in the agreement in force at this instant.
    public Optional<Requirement> requirement(String requirement, Instant instant) {
        return inForceAt(instant).requirements().stream()
                .filter(agreed -> agreed.id().equals(requirement))
                .findFirst();
    }

    /// The same offering with one more version of its agreement.
    public Offering agreed(
            Map<String, String> newName, Instant validFrom, List<Requirement> requirements) {
        List<Agreement> all = new ArrayList<>(agreements);
        all.add(new Agreement(latestAgreement() + 1, validFrom, requirements));
        all.sort(Comparator.comparing(Agreement::validFrom).thenComparing(Agreement::version));
        return new Offering(id, version + 1, newName, false, all);
    }

    private int latestAgreement() {
        return agreements.stream().mapToInt(Agreement::version).max().orElse(0);
    }

    /// What the other services are told.
    public OutgoingEvent changed(Instant at) {
        return OutgoingEvent.of(
                DerivedId.of("offering-changed", id, version),
                id,
                at,
                new OfferingChanged(id, version, name, agreements));
    }
}
