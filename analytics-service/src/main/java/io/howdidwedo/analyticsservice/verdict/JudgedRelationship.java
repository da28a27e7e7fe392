package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.relationship.Experience.StandingAnswer;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A relationship with its facts and what was last said about each of its transactions.
///
/// @param offering null while only answers have arrived
/// @param supplier null while only answers have arrived
/// @param withdrawn the transactions that were taken back: what is heard of them later is passed
///     over
/// @param left the transactions that belong elsewhere now, or did once, with the placement they
///     left for: what is heard of an older one is passed over
public record JudgedRelationship(
        UUID relationshipId,
        @Nullable String offering,
        @Nullable String supplier,
        List<Experience> experiences,
        List<Published> published,
        Set<UUID> withdrawn,
        Map<UUID, Integer> left) {

    /// More than anything is ever said of a transaction in one place.
    private static final int PLACEMENT_BITS = 32;

    public JudgedRelationship {
        experiences = List.copyOf(experiences);
        published = List.copyOf(published);
        withdrawn = Set.copyOf(withdrawn);
        left = Map.copyOf(left);
    }

    /// A relationship nothing is known of yet.
    public static JudgedRelationship none(UUID relationshipId) {
        return new JudgedRelationship(
                relationshipId, null, null, List.of(), List.of(), Set.of(), Map.of());
    }

    /// Its facts.
    public RelationshipFacts facts() {
        return new RelationshipFacts(relationshipId, experiences);
    }

    JudgedRelationship with(List<Fact> facts) {
        Set<UUID> gone = new HashSet<>(withdrawn);
        Map<UUID, Integer> moved = new HashMap<>(left);
        RelationshipFacts all = facts();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Withdrawn) {
                gone.add(fact.transactionId());
            } else if (fact instanceof Fact.Left leaving) {
                moved.merge(leaving.transactionId(), leaving.placement(), Math::max);
            }
            if (fact instanceof Fact.Withdrawn || !isPast(fact, gone, moved)) {
                all = all.with(fact);
            }
        }
        Set<UUID> here = all.happened();
        return new JudgedRelationship(
                relationshipId,
                all.offering().orElse(null),
                all.supplier().orElse(null),
                all.experiences(),
                published.stream()
                        .filter(one -> !gone.contains(one.transactionId()))
                        .filter(
                                one ->
                                        here.contains(one.transactionId())
                                                || !moved.containsKey(one.transactionId()))
                        .toList(),
                gone,
                moved);
    }

    /// Whether it tells of a transaction what holds no more.
    private static boolean isPast(Fact fact, Set<UUID> gone, Map<UUID, Integer> moved) {
        if (gone.contains(fact.transactionId())) {
            return true;
        }
        Integer leftFor = moved.get(fact.transactionId());
        return fact instanceof Fact.Happened happened
                && leftFor != null
                && happened.transaction().placement() < leftFor;
    }

    /// Of which transactions that one had a verdict and this one has not, and no other has.
    Set<UUID> takenBackSince(JudgedRelationship before) {
        Set<UUID> gone = new HashSet<>(before.said().keySet());
        gone.removeAll(said().keySet());
        gone.removeIf(one -> left.containsKey(one) && !withdrawn.contains(one));
        return gone;
    }

    /// What is to be said now that was not said before. Of a transaction without an answer there is
    /// nothing to say: that it happened is known from whoever recorded it.
    List<JudgedExperience> news(List<JudgedExperience> judged) {
        Map<UUID, Published> said = said();
        return judged.stream()
                .filter(JudgedExperience::answered)
                .filter(
                        one -> {
                            Published before = said.get(one.transaction().transactionId());
                            return before == null
                                    || before.version() < firstVersion(one)
                                    || !before.equals(Published.of(one, before.version()));
                        })
                .toList();
    }

    JudgedRelationship saying(List<JudgedExperience> news) {
        Map<UUID, Published> said = said();
        for (JudgedExperience one : news) {
            Published before = said.get(one.transaction().transactionId());
            long version = before == null ? 1 : before.version() + 1;
            Published next = Published.of(one, Math.max(version, firstVersion(one)));
            said.put(next.transactionId(), next);
        }
        return new JudgedRelationship(
                relationshipId,
                offering,
                supplier,
                experiences,
                new ArrayList<>(said.values()),
                withdrawn,
                left);
    }

    /// Whatever is said of a transaction where it belongs now is newer than all that was said of it
    /// where it belonged before.
    private static long firstVersion(JudgedExperience one) {
        return ((long) one.transaction().placement() << PLACEMENT_BITS) + 1;
    }

    /// The versions under which each transaction was last said.
    Map<UUID, Long> versions() {
        return published.stream().collect(toMap(Published::transactionId, Published::version));
    }

    private Map<UUID, Published> said() {
        return published.stream()
                .collect(
                        toMap(
                                Published::transactionId,
                                Function.identity(),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /// What was last said about a transaction, to tell whether there is news of it.
    ///
    /// @param version grows each time something else is said
    /// @param content what was said in short; null of what was said before that was kept: it is
    ///     said once more when the relationship is next judged
    public record Published(UUID transactionId, long version, @Nullable UUID content) {

        /// Everything about a transaction that may become another without new facts of it.
        ///
        /// @param standing where each version of an answer stands
        private record Said(
                int agreementVersion,
                int parameters,
                @Nullable Judged judged,
                List<Stands> standing) {}

        private record Stands(UUID responseId, long version, Standing standing) {}

        static Published of(JudgedExperience experience, long version) {
            Said said =
                    new Said(
                            experience.agreementVersion(),
                            experience.parameters(),
                            experience.judged(),
                            experience.heard().stream().map(Published::stands).toList());
            return new Published(experience.transaction().transactionId(), version, inShort(said));
        }

        /// Of its text, as a record's text has all that is in it, what is added to it later too.
        /// Were that text written otherwise one day, everything would be said once more.
        private static UUID inShort(Said said) {
            return DerivedId.of("said", said);
        }

        private static Stands stands(StandingAnswer heard) {
            return new Stands(
                    heard.answer().responseId(), heard.answer().version(), heard.standing());
        }
    }
}
