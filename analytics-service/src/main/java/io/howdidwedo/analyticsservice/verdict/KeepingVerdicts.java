package io.howdidwedo.analyticsservice.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Kept;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Next;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.lane.RightOfWay;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the verdicts of all relationships what their facts, agreements and the parameters make
/// them, and tells what changes. Facts may come again and in any order.
public final class KeepingVerdicts {
    private static final int ATTEMPTS = 50;

    private final JudgedRelationships relationships;
    private final OfferingAgreements offerings;
    private final ParameterVersions parameters;
    private final RememberedUsuals usuals;
    private final Clock clock;

    /// Keeps the verdicts of these relationships.
    public KeepingVerdicts(
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals,
            Clock clock) {
        this.relationships = relationships;
        this.offerings = offerings;
        this.parameters = parameters;
        this.usuals = usuals;
        this.clock = clock;
    }

    /// Takes new facts in and judges anew what they touch.
    ///
    /// @param lane in which they came; what follows from them is told in the same
    public void learn(Collection<Fact> facts, Lane lane) {
        keep(
                facts.stream()
                        .collect(groupingBy(Fact::relationshipId, LinkedHashMap::new, toList())),
                lane);
    }

    /// Judges these relationships by what holds now; nobody waits for that, so that it gives way to
    /// whoever does.
    public void judgeAgain(Collection<UUID> ids) {
        Map<UUID, List<Fact>> work = new LinkedHashMap<>();
        ids.forEach(id -> work.put(id, List.of()));
        RightOfWay.ofThisProcess().giveWay(() -> keep(work, Lane.HISTORY));
    }

    /// Others may change the same relationships, and what is agreed may change meanwhile: then the
    /// relationship is judged once more, so that nothing stays judged by what no longer holds.
    private void keep(Map<UUID, List<Fact>> work, Lane lane) {
        Map<UUID, List<Fact>> left = work;
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException(
                        "%d relationships kept changing under our hands".formatted(left.size()));
            }
            Set<UUID> again = keepOnce(left, lane);
            Map<UUID, List<Fact>> next = new LinkedHashMap<>(left);
            next.keySet().retainAll(again);
            left = next;
        }
    }

    private Set<UUID> keepOnce(Map<UUID, List<Fact>> work, Lane lane) {
        Parameters basis = parameters.current();
        Map<UUID, Kept> before = relationships.find(work.keySet());
        Map<UUID, JudgedRelationship> known = known(work, before);
        Map<String, Agreements> agreed = offerings.of(offeringsOf(known.values()));
        Judging judging = new Judging(basis, usuals.by(basis));
        List<Next> changes = new ArrayList<>();
        known.forEach(
                (id, relationship) ->
                        next(before.get(id), relationship, judging, agreed, lane)
                                .ifPresent(changes::add));
        Set<UUID> again = new HashSet<>(relationships.save(changes));
        again.addAll(outdated(known, agreed, basis));
        return again;
    }

    private static Map<UUID, JudgedRelationship> known(
            Map<UUID, List<Fact>> work, Map<UUID, Kept> before) {
        Map<UUID, JudgedRelationship> known = new LinkedHashMap<>();
        work.forEach(
                (id, facts) -> {
                    Kept kept = before.get(id);
                    if (kept != null) {
                        known.put(id, kept.relationship().with(facts));
                    }
                });
        return known;
    }

    private Optional<Next> next(
            @Nullable Kept before,
            JudgedRelationship relationship,
            Judging judging,
            Map<String, Agreements> agreed,
            Lane lane) {
        if (before == null) {
            return Optional.empty();
        }
        Agreements agreements = agreed.get(relationship.offering());
        List<JudgedExperience> news =
                relationship.news(
                        judging.judge(
                                relationship.facts(),
                                agreements == null ? Agreements.unknown("") : agreements,
                                null));
        JudgedRelationship now = relationship.saying(news);
        if (news.isEmpty() && now.equals(before.relationship())) {
            return Optional.empty();
        }
        List<OutgoingEvent> events = new ArrayList<>(events(news, now.versions(), lane));
        events.addAll(takenBack(before.relationship(), now));
        return Optional.of(new Next(before, now, events));
    }

    /// A verdict was told in the lane of whatever led to it: it is taken back in each.
    private List<OutgoingEvent> takenBack(JudgedRelationship before, JudgedRelationship now) {
        Instant at = clock.instant();
        return now.takenBackSince(before).stream()
                .flatMap(
                        transaction ->
                                Arrays.stream(Lane.values())
                                        .map(
                                                lane ->
                                                        VerdictNews.takenBack(
                                                                transaction,
                                                                now.relationshipId(),
                                                                lane,
                                                                at)))
                .toList();
    }

    private List<OutgoingEvent> events(
            List<JudgedExperience> news, Map<UUID, Long> versions, Lane lane) {
        Instant at = clock.instant();
        return news.stream()
                .map(
                        one -> {
                            Long version = versions.get(one.transaction().transactionId());
                            return VerdictNews.event(one, requireNonNull(version), at).in(lane);
                        })
                .toList();
    }

    private Set<UUID> outdated(
            Map<UUID, JudgedRelationship> known, Map<String, Agreements> agreed, Parameters basis) {
        if (parameters.current().version() != basis.version()) {
            return known.keySet();
        }
        Set<String> changed = changed(agreed);
        Set<UUID> outdated = new HashSet<>();
        known.forEach(
                (id, relationship) -> {
                    String offering = relationship.offering();
                    if (offering != null && changed.contains(offering)) {
                        outdated.add(id);
                    }
                });
        return outdated;
    }

    private Set<String> changed(Map<String, Agreements> agreed) {
        Map<String, Agreements> now = offerings.of(agreed.keySet());
        Set<String> changed = new HashSet<>();
        agreed.forEach(
                (offering, agreements) -> {
                    if (!agreements.equals(now.get(offering))) {
                        changed.add(offering);
                    }
                });
        return changed;
    }

    private static Set<String> offeringsOf(Collection<JudgedRelationship> relationships) {
        Set<String> offerings = new HashSet<>();
        for (JudgedRelationship relationship : relationships) {
            String offering = relationship.offering();
            if (offering != null) {
                offerings.add(offering);
            }
        }
        return offerings;
    }
}
