package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.StatusWords;
import io.howdidwedo.followupservice.cases.due.DueDay;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Work as a list.
///
/// @param groups the cases by the day they are due
/// @param total how many cases there are
/// @param voices what was said, by transaction
/// @param colleagues whom all of them could be given to
/// @param next where the next ones are; empty when there are none
/// @param names where the names of their customers are
record WorkListPage(
        List<Group> groups,
        long total,
        Map<UUID, Voice> voices,
        List<Colleague> colleagues,
        WorkFilter filter,
        String next,
        String names,
        Caller caller,
        Instant now) {

    /// Cases that are due on the same day; those whose time stands still, by their status.
    ///
    /// @param kind the day or the status, as ids and styles have it
    /// @param heading what people read above them
    /// @param mark how late they are, in a word that styles know
    /// @param lateness how late they are, as a screen reader tells it
    record Group(String kind, String heading, String mark, String lateness, List<Case> cases) {
        /// These cases in their order, due ones before those whose time stands still.
        static List<Group> of(List<Case> some, Instant now, ZoneId zone) {
            Map<DueDay, List<Case>> due = new LinkedHashMap<>();
            Map<CaseStatus, List<Case>> still = new LinkedHashMap<>();
            for (Case one : some) {
                if (one.isRunning()) {
                    put(one, DueDay.of(one.dueAt(), now, zone), due);
                } else {
                    put(one, one.status(), still);
                }
            }
            List<Group> groups = new ArrayList<>();
            due.forEach((day, cases) -> groups.add(of(day, cases)));
            still.forEach((status, cases) -> groups.add(of(status, cases)));
            return groups;
        }

        private static <K> void put(Case one, K key, Map<K, List<Case>> groups) {
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }

        private static Group of(DueDay day, List<Case> cases) {
            return new Group(day.mark(), day.label(), day.mark(), day.lateness(), cases);
        }

        private static Group of(CaseStatus status, List<Case> cases) {
            String kind = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String heading = StatusWords.of(status);
            return new Group(kind, heading, "still", heading, cases);
        }
    }

    /// Whether the reader works for more than one team.
    boolean manyTeams() {
        return caller.onlySuppliers().map(teams -> teams.size() > 1).orElse(true);
    }
}
