package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.StatusWords;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What of the work is shown, as the address of the page says it.
///
/// @param board columns by status instead of one list
/// @param status only these; null: all of the part that is shown
/// @param team only this one's; empty: all the reader may see
/// @param owner only the cases of the person with this user; `nobody` for those without an owner;
///     empty: anybody's
/// @param urgent only those of high priority
/// @param after only what comes behind this place; null: from the first on
record WorkFilter(
        Shown shown,
        boolean board,
        @Nullable CaseStatus status,
        String team,
        String owner,
        boolean urgent,
        CaseQuery.@Nullable Place after) {
    /// Stands for those without an owner.
    public static final String NOBODY = "nobody";

    private static final Phrases WORDS = Phrases.of(WorkFilter.class);

    /// Which cases the page shows.
    enum Shown {
        ALL,
        MINE,
        OVERDUE,
        ASIDE,
        ENDED;

        /// What people read.
        String label() {
            return WORDS.say("shown." + lower(this));
        }
    }

    /// One thing that narrows down what is shown.
    ///
    /// @param label what people read
    /// @param without where it is no longer so
    record Chip(String label, String without) {}

    static WorkFilter of(MultiValueMap<String, String> sent) {
        return new WorkFilter(
                shown(text(sent, "show")),
                text(sent, "view").equals("board"),
                status(text(sent, "status")),
                text(sent, "team"),
                text(sent, "owner"),
                text(sent, "priority").equals("high"),
                WorkPlace.read(text(sent, "after")));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : WrittenText.of(value);
    }

    private static Shown shown(String stated) {
        for (Shown one : Shown.values()) {
            if (one.name().equalsIgnoreCase(stated)) {
                return one;
            }
        }
        return Shown.ALL;
    }

    private static @Nullable CaseStatus status(String stated) {
        for (CaseStatus one : CaseStatus.values()) {
            if (one.name().equalsIgnoreCase(stated)) {
                return one;
            }
        }
        return null;
    }

    /// The question this asks.
    CaseQuery query(Caller caller, Instant now, int limit) {
        List<CaseStatus> part = shown == Shown.ENDED ? CaseQuery.ENDED : CaseQuery.WORK;
        CaseQuery query =
                CaseQuery.first(limit)
                        .of(caller.onlySuppliers())
                        .in(status == null ? part : List.of(status))
                        .urgent(urgent ? Priority.HIGH : null)
                        .dueBefore(shown == Shown.OVERDUE ? now : null)
                        .aside(
                                switch (shown) {
                                    case ALL, MINE, OVERDUE -> false;
                                    case ASIDE -> true;
                                    case ENDED -> null;
                                })
                        .after(after);
        if (!team.isEmpty()) {
            query = query.of(java.util.Optional.of(visible(team, caller)));
        }
        if (shown == Shown.MINE) {
            return query.ownedBy(caller.id());
        }
        return owner.isEmpty() ? query : query.ownedBy(owner.equals(NOBODY) ? "" : owner);
    }

    private static Set<String> visible(String team, Caller caller) {
        return caller.mayAccess(team) ? Set.of(team) : Set.of();
    }

    /// What narrows it down beyond the part that is shown.
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (status != null) {
            chips.add(new Chip(StatusWords.of(status), with("status", "")));
        }
        if (!team.isEmpty()) {
            chips.add(chip("chip.team", new TeamName(team).shown(), "team"));
        }
        if (!owner.isEmpty()) {
            chips.add(chip("chip.owner", owner, "owner"));
        }
        if (urgent) {
            chips.add(new Chip(WORDS.say("priority.high"), with("priority", "")));
        }
        return chips;
    }

    private Chip chip(String label, String value, String field) {
        return new Chip(WORDS.say(label, value), with(field, ""));
    }

    /// Where this is shown.
    public String address() {
        return with("", "");
    }

    /// Where the same is shown but for one field; from the first case on.
    public String with(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        List<String> query =
                fields.entrySet().stream()
                        .filter(shown -> !shown.getKey().isEmpty() && !shown.getValue().isEmpty())
                        .map(shown -> shown.getKey() + "=" + encoded(shown.getValue()))
                        .toList();
        return query.isEmpty() ? "/my-work" : "/my-work?" + String.join("&", query);
    }

    /// What is shown as the fields of a form; empty ones say nothing.
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("show", shown == Shown.ALL ? "" : lower(shown));
        fields.put("view", board ? "board" : "");
        fields.put("status", status == null ? "" : lower(status));
        fields.put("team", team);
        fields.put("owner", owner);
        fields.put("priority", urgent ? "high" : "");
        return fields;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
