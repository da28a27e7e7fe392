package io.howdidwedo.followupservice.search;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.link.OneSpelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds cases by order number, customer, offering, id, and what the customer said. It looks at so
/// many of those that fit at most, whatever the number of cases.
public final class FindingCases {
    /// Of those with the longest word, that are then held against the others.
    private static final int LOOKED_AT = 300;

    private final CaseFinds finds;
    private final Cases cases;
    private final Voices voices;

    /// Finds these cases.
    public FindingCases(CaseFinds finds, Cases cases, Voices voices) {
        this.finds = finds;
        this.cases = cases;
        this.voices = voices;
    }

    /// These cases changed, or were opened.
    public void changed(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            finds.renew(ids, this::derive);
        }
    }

    /// What was said about these transactions changed.
    public void said(Collection<UUID> transactions) {
        changed(transactions.stream().map(Case::idOf).distinct().toList());
    }

    private Map<UUID, CaseTerms> derive(Collection<UUID> ids) {
        Map<UUID, Case> found = cases.findAll(ids);
        Map<UUID, Voice> said =
                found.isEmpty()
                        ? Map.of()
                        : voices.about(
                                found.values().stream()
                                        .map(one -> one.transaction().id())
                                        .toList());
        return found.values().stream()
                .collect(
                        Collectors.toMap(
                                Case::id,
                                one -> CaseTerms.of(one, said.get(one.transaction().id()))));
    }

    /// Cases that fit every word, the last of which may be the beginning of one: exact ones first,
    /// then the latest.
    ///
    /// @param teams only what they follow up or did; empty: all
    public List<Case> find(String text, Optional<Set<String>> teams, int limit) {
        List<String> asked = Terms.asked(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        Optional<Case> meant = OneSpelling.id(text.strip()).flatMap(id -> cases.find(id, teams));
        if (meant.isPresent()) {
            return List.of(meant.get());
        }
        List<UUID> ids =
                candidates(asked, teams)
                        .filter(one -> one.fits(asked))
                        .collect(
                                Collectors.toMap(
                                        CaseTerms::caseId,
                                        one -> one,
                                        (first, _) -> first,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .sorted(exactFirst(asked))
                        .map(CaseTerms::caseId)
                        .limit(limit)
                        .toList();
        Map<UUID, Case> found = ids.isEmpty() ? Map.of() : cases.findAll(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(one -> isSeenBy(one, teams))
                .toList();
    }

    /// Those that have what was asked word by word before those that only begin so.
    private static Comparator<CaseTerms> exactFirst(List<String> asked) {
        return Comparator.comparing((CaseTerms one) -> !one.terms().containsAll(asked))
                .thenComparing(CaseTerms::openedAt, Comparator.reverseOrder());
    }

    /// Whole words lead to fewer than beginnings, and long ones than short ones.
    private Stream<CaseTerms> candidates(List<String> asked, Optional<Set<String>> teams) {
        String last = asked.getLast();
        Optional<String> longest =
                asked.subList(0, asked.size() - 1).stream()
                        .max(Comparator.comparing(String::length));
        return longest.isPresent()
                ? Stream.concat(
                        finds.with(longest.get(), teams, LOOKED_AT).stream(),
                        finds.with(last, teams, LOOKED_AT).stream())
                : Stream.concat(
                        finds.with(last, teams, LOOKED_AT).stream(),
                        finds.beginning(last, teams, LOOKED_AT).stream());
    }

    /// It may have gone to another team meanwhile.
    private static boolean isSeenBy(Case one, Optional<Set<String>> teams) {
        return teams.map(some -> some.contains(one.team()) || some.contains(one.supplier()))
                .orElse(true);
    }
}
