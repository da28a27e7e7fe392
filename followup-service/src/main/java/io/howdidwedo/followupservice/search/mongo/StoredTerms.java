package io.howdidwedo.followupservice.search.mongo;

import io.howdidwedo.followupservice.search.CaseTerms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What a case is found by, as it is kept.
///
/// @param keys each term, once for those who see all and once for each team: nothing of another
///     team is ever read
/// @param newest goes down as time goes on, so that the index has the latest in front
record StoredTerms(
        UUID caseId,
        List<String> teams,
        List<String> terms,
        List<String> keys,
        long newest,
        Instant openedAt) {
    private static final String BETWEEN = "\n";

    static StoredTerms of(CaseTerms one) {
        return new StoredTerms(
                one.caseId(),
                one.teams(),
                one.terms(),
                Stream.concat(Stream.of(""), one.teams().stream())
                        .flatMap(team -> one.terms().stream().map(term -> key(team, term)))
                        .toList(),
                -one.openedAt().getEpochSecond(),
                one.openedAt());
    }

    CaseTerms read() {
        return new CaseTerms(caseId, teams, terms, openedAt);
    }

    /// @param team empty: for those who see all
    static String key(String team, String term) {
        return team + BETWEEN + term;
    }
}
