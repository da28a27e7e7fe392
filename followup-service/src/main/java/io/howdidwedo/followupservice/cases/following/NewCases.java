package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The cases that rules make, with all that follows from their being opened.
///
/// @param book the rules in force
record NewCases(RuleBook book, Colleagues colleagues, TeamClocks clocks) {
    private static final Comparator<Rule> MOST_URGENT_FIRST =
            Comparator.comparing(
                    Rule::handling,
                    Comparator.comparing(Handling::priority).thenComparing(Handling::dueIn));

    /// The case that these rules make of what was heard. The most urgent of them says when it is
    /// due, and why it is a case.
    Cases.Step by(List<Rule> deciding, Transaction about, AnswerHeard heard) {
        Rule rule = deciding.stream().min(MOST_URGENT_FIRST).orElseThrow();
        String team = Objects.requireNonNullElse(rule.handling().team(), about.supplier());
        TeamClock time = clocks.of(team);
        Case opened =
                Case.opened(
                        about,
                        heard,
                        grounds(rule, time.now()),
                        new Assignment(team, owner(rule, team, time.now()), 1),
                        Due.in(rule.handling().dueIn(), time),
                        first(deciding, rule, time.now()));
        return new Cases.Step(opened, events(opened, time));
    }

    private Grounds grounds(Rule rule, Instant now) {
        return new Grounds(
                rule.id(),
                book.version(),
                rule.handling().reason(),
                rule.handling().priority(),
                now);
    }

    private @Nullable Person owner(Rule rule, String team, Instant now) {
        return rule.handling().owner() == null
                ? null
                : colleagues.acting(team, rule.handling().owner(), now).orElse(null);
    }

    private static HistoryEntry first(List<Rule> deciding, Rule rule, Instant now) {
        String[] others =
                deciding.stream()
                        .filter(other -> !other.equals(rule))
                        .map(Rule::name)
                        .toArray(String[]::new);
        Happened opened = Happened.of(HistoryCode.OPENED, others);
        return HistoryEntry.of(now, Doer.rule(rule.name()), opened, "");
    }

    private static List<OutgoingEvent> events(Case opened, TeamClock time) {
        List<OutgoingEvent> events = new ArrayList<>();
        events.add(CaseChange.of(opened, time.now()));
        events.addAll(CaseTimers.start(opened, time));
        events.addAll(CaseNotices.opened(opened, time.now()));
        return events;
    }
}
