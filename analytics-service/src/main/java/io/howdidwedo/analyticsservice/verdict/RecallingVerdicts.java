package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Works out everything that would have been told with what was known at an earlier time.
public final class RecallingVerdicts {
    private static final int AT_ONCE = 500;

    private final JudgedRelationships relationships;
    private final OfferingAgreements offerings;
    private final ParameterVersions parameters;
    private final RememberedUsuals usuals;

    /// Recalls these relationships.
    public RecallingVerdicts(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        this.relationships = relationships;
        this.offerings = offerings;
        this.parameters = parameters;
        this.usuals = usuals;
    }

    /// The transactions known at the time, and how they would have been judged.
    ///
    /// @param teller is handed the events in batches
    public void recall(Instant knownAt, Consumer<List<Event>> teller) {
        Parameters basis = parameters.current();
        Judging judging = new Judging(basis, usuals.by(basis, knownAt));
        Map<String, Agreements> agreed = new HashMap<>();
        offerings.all().forEach(agreements -> agreed.put(agreements.offering(), agreements));
        UUID after = null;
        List<JudgedRelationship> page;
        do {
            page = relationships.page(null, after, AT_ONCE);
            teller.accept(
                    page.stream()
                            .flatMap(
                                    relationship ->
                                            recall(relationship, judging, agreed, knownAt).stream())
                            .toList());
            after = page.isEmpty() ? after : page.getLast().relationshipId();
        } while (page.size() == AT_ONCE);
    }

    private static List<Event> recall(
            JudgedRelationship relationship,
            Judging judging,
            Map<String, Agreements> agreed,
            Instant knownAt) {
        Agreements agreements = agreed.get(relationship.offering());
        List<Event> events = new ArrayList<>();
        for (JudgedExperience one :
                judging.judge(
                        relationship.facts(),
                        agreements == null ? Agreements.unknown("") : agreements,
                        knownAt)) {
            events.add(one.transaction());
            if (one.answered()) {
                events.add(VerdictNews.of(one, 1));
            }
        }
        return events;
    }
}
