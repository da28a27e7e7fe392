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
public record JudgedRelationship(
        UUID relationshipId,
        @Nullable String offering,
        @Nullable String supplier,
        List<Experience> experiences,
        List<Published> published,
        Set<UUID> withdrawn) {

    public JudgedRelationship {
        experiences = List.copyOf(experiences);
        published = List.copyOf(published);
        withdrawn = Set.copyOf(withdrawn);
    }

    /// A relationship nothing is known of yet.
    public static JudgedRelationship none(UUID relationshipId) {
        return new JudgedRelationship(relationshipId, null, null, List.of(), List.of(), Set.of());
    }

    /// Its facts.
    public RelationshipFacts facts() {
        return new RelationshipFacts(relationshipId, experiences);
    }

    JudgedRelationship with(List<Fact> facts) {
        Set<UUID> gone = new HashSet<>(withdrawn);
        RelationshipFacts all = facts();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Withdrawn) {
                gone.add(fact.transactionId());
                all = all.with(fact);
            } else if (!gone.contains(fact.transactionId())) {
                all = all.with(fact);
            }
        }
        return new JudgedRelationship(
                relationshipId,
                all.offering().orElse(null),
                all.supplier().orElse(null),
                all.experiences(),
                published.stream().filter(one -> !gone.contains(one.transactionId())).toList(),
                gone);
    }

    /// Of which transactions that one had a verdict and this one has not.
    Set<UUID> takenBackSince(JudgedRelationship before) {
        Set<UUID> gone = new HashSet<>(before.said().keySet());
        gone.removeAll(said().keySet());
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
                                    || !before.equals(Published.of(one, before.version()));
                        })
                .toList();
    }

    JudgedRelationship saying(List<JudgedExperience> news) {
        Map<UUID, Published> said = said();
        for (JudgedExperience one : news) {
            Published before = said.get(one.transaction().transactionId());
            Published next = Published.of(one, before == null ? 1 : before.version() + 1);
            said.put(next.transactionId(), next);
        }
        return new JudgedRelationship(
                relationshipId,
                offering,
                supplier,
                experiences,
                new ArrayList<>(said.values()),
                withdrawn);
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
