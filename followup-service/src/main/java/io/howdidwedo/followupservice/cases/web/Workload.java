package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How much work somebody has.
///
/// @param user empty: cases that are nobody's
/// @param open cases with work to do
/// @param urgent of them those of high priority
/// @param overdue of them those whose time is over
record Workload(String user, String name, long open, long urgent, long overdue) {
    private static final Phrases WORDS = Phrases.of(Workload.class);

    /// That of everybody, the largest first; nobody's in front.
    ///
    /// @param suppliers only the cases of these, if any are given
    /// @param names of those who are named in a team, by user
    static List<Workload> of(
            Cases cases, Optional<Set<String>> suppliers, Map<String, String> names, Instant now) {
        CaseQuery work = CaseQuery.first(0).of(suppliers).in(CaseQuery.WORK);
        Map<String, Long> open = cases.countByOwner(work);
        Map<String, Long> urgent = cases.countByOwner(work.urgent(Priority.HIGH));
        Map<String, Long> overdue = cases.countByOwner(work.dueBefore(now));
        Set<String> users = new TreeSet<>(open.keySet());
        users.addAll(names.keySet());
        List<Workload> all = new ArrayList<>();
        for (String user : users) {
            all.add(
                    new Workload(
                            user,
                            user.isEmpty()
                                    ? WORDS.say("unassigned")
                                    : names.getOrDefault(user, user),
                            open.getOrDefault(user, 0L),
                            urgent.getOrDefault(user, 0L),
                            overdue.getOrDefault(user, 0L)));
        }
        all.sort(
                Comparator.comparing((Workload load) -> !load.user().isEmpty())
                        .thenComparing(Workload::open, Comparator.reverseOrder())
                        .thenComparing(Workload::name));
        return all;
    }
}
