package io.howdidwedo.followupservice.cases.web;

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
    /// @param heading what people read above them
    /// @param mark how late they are, in a word that styles know
    record Group(String heading, String mark, List<Case> cases) {
        /// These cases in their order, due ones before those whose time stands still.
        static List<Group> of(List<Case> some, Instant now, ZoneId zone) {
            Map<String, List<Case>> due = new LinkedHashMap<>();
            Map<String, List<Case>> still = new LinkedHashMap<>();
            for (Case one : some) {
                String heading =
                        one.isRunning()
                                ? DueDay.of(one.dueAt(), now, zone).label()
                                : StatusWords.of(one.status());
                (one.isRunning() ? due : still)
                        .computeIfAbsent(heading, first -> new ArrayList<>())
                        .add(one);
            }
            List<Group> groups = new ArrayList<>();
            due.forEach((heading, cases) -> groups.add(new Group(heading, mark(heading), cases)));
            still.forEach((heading, cases) -> groups.add(new Group(heading, "still", cases)));
            return groups;
        }

        private static String mark(String heading) {
            return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        /// How late they are, as a screen reader tells it.
        String lateness() {
            return switch (mark) {
                case "still" -> heading;
                case "overdue" -> "Overdue";
                default -> "Due " + heading.toLowerCase(Locale.ROOT);
            };
        }
    }

    /// Whether the reader works for more than one team.
    boolean manyTeams() {
        return caller.onlySuppliers().map(teams -> teams.size() > 1).orElse(true);
    }
}
