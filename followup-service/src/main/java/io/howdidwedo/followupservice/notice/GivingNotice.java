package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the right people what happened to a case, each once.
public final class GivingNotice {
    private static final int FIRST_LEVEL = 1;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /// A reminder that came a little late must not push the next one back by a day.
    private static final Duration SLACK = Duration.ofMinutes(30);

    private final Cases cases;
    private final KeepingTeams teams;
    private final Notices notices;
    private final NoticeLetters letters;
    private final Pace pace;
    private final Post post;
    private final Clock clock;

    /// Tells of these cases.
    public GivingNotice(
            Cases cases,
            KeepingTeams teams,
            Notices notices,
            NoticeLetters letters,
            Pace pace,
            Post post,
            Clock clock) {
        this.cases = cases;
        this.teams = teams;
        this.notices = notices;
        this.letters = letters;
        this.pace = pace;
        this.post = post;
        this.clock = clock;
    }

    /// Something happened. When it comes again nobody is told twice; after a crash in the middle
    /// the same letter may go out again, under the same id.
    ///
    /// @throws RuntimeException when the mail system cannot be reached for now; to be tried again
    public void happened(CaseNotice event) {
        cases.find(event.caseId())
                .ifPresent(
                        subject ->
                                recipients(event, teams.of(subject.team()), clock.instant())
                                        .forEach(recipient -> tell(event, subject, recipient)));
    }

    private void tell(CaseNotice event, Case subject, Colleague recipient) {
        Notice notice = notices.keep(Notice.of(event, recipient));
        if (notice.sentAt() != null) {
            return;
        }
        Instant now = clock.instant();
        boolean reminder = event.reason() == NoticeReason.STILL_OVERDUE;
        long most = reminder ? 1 : pace.perHour();
        Instant since = now.minus(reminder ? pace.remindEvery().minus(SLACK) : AN_HOUR);
        long mailed = notices.mailed(recipient.user(), event.reason(), since);
        if (mailed >= most) {
            notices.folded(notice.id(), now);
            return;
        }
        Besides besides =
                new Besides(
                        reminder ? alsoOverdue(subject, now) : 0, !reminder && mailed + 1 == most);
        Post.Outcome outcome = post.send(letters.letter(notice, subject, recipient, besides, now));
        notices.sent(notice.id(), now, outcome == Post.Outcome.REFUSED);
    }

    private long alsoOverdue(Case subject, Instant now) {
        long all =
                cases.count(
                        CaseQuery.first(0)
                                .of(Optional.of(Set.of(subject.team())))
                                .in(CaseQuery.RUNNING)
                                .dueBefore(now));
        return Math.max(0, all - 1);
    }

    /// Whoever works on it, or acts for them; and whoever is named for its level, when it has come
    /// to a new one or nobody works on it.
    static Set<Colleague> recipients(CaseNotice event, Team team, Instant now) {
        List<Colleague> owner =
                team
                        .colleague(event.owner() == null ? "" : event.owner())
                        .flatMap(colleague -> team.actingFor(colleague, now))
                        .stream()
                        .toList();
        return switch (event.reason()) {
            case OPENED -> new LinkedHashSet<>(newcomers(team, now, NewCases.ALL));
            case OPENED_URGENT ->
                    new LinkedHashSet<>(newcomers(team, now, NewCases.ALL, NewCases.URGENT));
            case HANDED_OVER -> new LinkedHashSet<>(owner);
            case DUE_SOON, PROMISE_OVERDUE, CUSTOMER_WROTE, BACK_FROM_ASIDE ->
                    new LinkedHashSet<>(owner.isEmpty() ? team.toldAt(event.level(), now) : owner);
            case ESCALATED, OVERDUE, STILL_OVERDUE, REOPENED -> {
                Set<Colleague> both = new LinkedHashSet<>(owner);
                both.addAll(team.toldAt(event.level(), now));
                yield both;
            }
        };
    }

    private static List<Colleague> newcomers(Team team, Instant now, NewCases... wishes) {
        List<NewCases> wanted = List.of(wishes);
        return team.toldAt(FIRST_LEVEL, now).stream()
                .filter(colleague -> wanted.contains(colleague.newCases()))
                .toList();
    }

    /// How often people are mailed at most.
    ///
    /// @param perHour mails of one kind that somebody gets within an hour
    /// @param remindEvery how often somebody is reminded of what is overdue, whatever the number of
    ///     cases
    public record Pace(int perHour, Duration remindEvery) {}
}
