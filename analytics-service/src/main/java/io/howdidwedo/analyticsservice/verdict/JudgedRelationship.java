package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.relationship.Experience.StandingAnswer;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A relationship with its facts and what was last said about each of its transactions.
///
/// @param offering null while only answers have arrived
/// @param supplier null while only answers have arrived
public record JudgedRelationship(
        UUID relationshipId,
        @Nullable String offering,
        @Nullable String supplier,
        List<Experience> experiences,
        List<Published> published) {

    public JudgedRelationship {
        experiences = List.copyOf(experiences);
        published = List.copyOf(published);
    }

    /// A relationship nothing is known of yet.
    public static JudgedRelationship none(UUID relationshipId) {
        return new JudgedRelationship(relationshipId, null, null, List.of(), List.of());
    }

    /// Its facts.
    public RelationshipFacts facts() {
        return new RelationshipFacts(relationshipId, experiences);
    }

    JudgedRelationship with(List<Fact> facts) {
        RelationshipFacts all = facts();
        for (Fact fact : facts) {
            all = all.with(fact);
        }
        return new JudgedRelationship(
                relationshipId,
                all.offering().orElse(null),
                all.supplier().orElse(null),
                all.experiences(),
                published);
    }

    /// What is to be said now that was not said before.
    List<JudgedExperience> news(List<JudgedExperience> judged) {
        Map<UUID, Published> said = said();
        return judged.stream()
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
            Published next = Published.of(one, nextVersion(one));
            said.put(next.transactionId(), next);
        }
        return new JudgedRelationship(
                relationshipId, offering, supplier, experiences, new ArrayList<>(said.values()));
    }

    /// The version under which news of this transaction is said.
    long nextVersion(JudgedExperience news) {
        Published before = said().get(news.transaction().transactionId());
        return before == null ? 1 : before.version() + 1;
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

    /// What was last said about a transaction: its verdict as everybody else knows it.
    ///
    /// @param version grows each time something else is said
    public record Published(
            UUID transactionId,
            long version,
            int agreementVersion,
            int parameters,
            @Nullable Judged judged,
            List<Stands> answers) {

        /// A version of an answer and where it stands.
        public record Stands(UUID responseId, long version, Standing standing) {}

        public Published {
            answers = List.copyOf(answers);
        }

        static Published of(JudgedExperience experience, long version) {
            return new Published(
                    experience.transaction().transactionId(),
                    version,
                    experience.agreementVersion(),
                    experience.parameters(),
                    experience.judged(),
                    experience.heard().stream().map(Published::stands).toList());
        }

        private static Stands stands(StandingAnswer heard) {
            return new Stands(
                    heard.answer().responseId(), heard.answer().version(), heard.standing());
        }
    }
}
