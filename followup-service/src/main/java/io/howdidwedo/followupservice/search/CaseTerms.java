package io.howdidwedo.followupservice.search;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.voice.Voice;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a case is found by. Personal: the customer's own words are in it.
///
/// @param teams whose members find it
/// @param terms of its numbers and names first, then of what the customer said
/// @param openedAt the latest are found first
public record CaseTerms(UUID caseId, List<String> teams, List<String> terms, Instant openedAt) {
    public CaseTerms {
        teams = List.copyOf(teams);
        terms = List.copyOf(terms);
    }

    /// What this case is found by.
    ///
    /// @param said null when the customer said nothing, or had it erased
    static CaseTerms of(Case subject, @Nullable Voice said) {
        Transaction about = subject.transaction();
        Set<String> terms = new LinkedHashSet<>();
        Stream.of(about.externalId(), about.customer(), about.offering())
                .forEach(name -> terms.addAll(Terms.name(name)));
        if (said != null) {
            terms.addAll(Terms.words(said.sentence()));
        }
        return new CaseTerms(
                subject.id(),
                Stream.of(subject.team(), subject.supplier()).distinct().toList(),
                terms.stream().limit(Terms.MOST).toList(),
                subject.grounds().openedAt());
    }

    /// Whether each of these begins one of its terms.
    boolean fits(List<String> asked) {
        return asked.stream()
                .allMatch(word -> terms.stream().anyMatch(term -> term.startsWith(word)));
    }
}
