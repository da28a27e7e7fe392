package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells the right people what happened to a case, each once.
public final class GivingNotice {
    private static final int FIRST_LEVEL = 1;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /// A reminder that came a little late must not push the next one back by a day.
    private static final Duration SLACK = Duration.ofMinutes(30);

    private final Cases cases;
    private final KeepingTeams teams;
    private final Notices notices;
    private final KeepingWishes wishes;
    private final NoticeLetters letters;
    private final Pace pace;
    private final Post post;
    private final Clock clock;

    /// Tells of these cases.
    public GivingNotice(
            Cases cases,
            KeepingTeams teams,
            Notices notices,
            KeepingWishes wishes,
            NoticeLetters letters,
            Pace pace,
            Post post,
            Clock clock) {
        this.cases = cases;
        this.teams = teams;
        this.notices = notices;
        this.wishes = wishes;
        this.letters = letters;
        this.pace = pace;
        this.post = post;
        this.clock = clock;
    }

    /// Things happened, in this order. When one comes again nobody is told twice; after a crash in
    /// the middle the same letter may go out again, under the same id.
    ///
    /// @throws RuntimeException when the mail system cannot be reached for now; to be tried again
    public void happened(List<CaseNotice> events) {
        Instant now = clock.instant();
        List<Telling> tellings = tellings(events, now);
        List<Notice> kept = notices.keepAll(tellings.stream().map(Telling::notice).toList());
        Mailing mailing = new Mailing(now);
        try {
            for (int i = 0; i < tellings.size(); i++) {
                if (kept.get(i).sentAt() == null) {
                    mailing.tell(tellings.get(i));
                }
            }
        } finally {
            // What went out before one could not is not sent again.
            notices.settle(mailing.settled);
        }
    }

    /// Somebody is to be told of something.
    private record Telling(CaseNotice event, Case subject, Colleague recipient, Notice notice) {}

    private List<Telling> tellings(List<CaseNotice> events, Instant now) {
        Map<String, Team> named = new HashMap<>();
        // Of a team that has named nobody no case is looked at; whoever took one over from it was
        // told of that.
        List<UUID> concerned =
                events.stream()
                        .filter(event -> hasNamed(event.supplier(), named))
                        .map(CaseNotice::caseId)
                        .toList();
        Map<UUID, Case> subjects = concerned.isEmpty() ? Map.of() : cases.findAll(concerned);
        List<Telling> tellings = new ArrayList<>();
        Map<String, Map<NoticeKind, NoticeWay>> ways = new HashMap<>();
        for (CaseNotice event : events) {
            Case subject = subjects.get(event.caseId());
            if (subject != null) {
                Team team = named.computeIfAbsent(subject.team(), teams::of);
                for (Colleague one : recipients(event, team, now)) {
                    NoticeWay way =
                            ways.computeIfAbsent(one.user(), wishes::of)
                                    .getOrDefault(NoticeKind.of(event.reason()), NoticeWay.BOTH);
                    Notice notice = Notice.of(event, one, way);
                    tellings.add(new Telling(event, subject, one, notice));
                }
            }
        }
        return tellings;
    }

    private boolean hasNamed(String team, Map<String, Team> named) {
        return !named.computeIfAbsent(team, teams::of).colleagues().isEmpty();
    }

    /// The mails of one set, which count among each other.
    private final class Mailing {
        private final Instant now;
        private final List<Notice> settled = new ArrayList<>();
        private final Set<UUID> told = new HashSet<>();
        private final Map<List<Object>, Long> mailed = new HashMap<>();
        private final Map<String, Long> alsoOverdue = new HashMap<>();

        Mailing(Instant now) {
            this.now = now;
        }

        /// Mails it, unless they do not want it so, there were many of its kind, or the same is
        /// twice in the set.
        void tell(Telling telling) {
            Notice notice = telling.notice();
            if (!told.add(notice.id())) {
                return;
            }
            if (!notice.isMailed()) {
                settled.add(notice.folded(now));
                return;
            }
            boolean reminder = telling.event().reason() == NoticeReason.STILL_OVERDUE;
            long most = reminder ? 1 : pace.perHour();
            List<Object> kind = List.of(notice.user(), notice.reason());
            long before = mailed.computeIfAbsent(kind, _ -> mailedBefore(notice, reminder));
            if (before >= most) {
                settled.add(notice.folded(now));
                return;
            }
            Besides besides =
                    new Besides(
                            reminder ? alsoOverdue(telling.subject()) : 0,
                            !reminder && before + 1 == most);
            settled.add(notice.sent(now, send(telling, besides) == Post.Outcome.REFUSED));
            mailed.put(kind, before + 1);
        }

        private long mailedBefore(Notice notice, boolean reminder) {
            Duration within = reminder ? pace.remindEvery().minus(SLACK) : AN_HOUR;
            return notices.mailed(notice.user(), notice.reason(), now.minus(within));
        }

        private Post.Outcome send(Telling telling, Besides besides) {
            return post.send(
                    letters.letter(
                            telling.notice(),
                            telling.subject(),
                            telling.recipient(),
                            besides,
                            now));
        }

        private long alsoOverdue(Case subject) {
            long all =
                    alsoOverdue.computeIfAbsent(
                            subject.team(),
                            team ->
                                    cases.count(
                                            CaseQuery.first(0)
                                                    .of(Optional.of(Set.of(team)))
                                                    .in(CaseQuery.RUNNING)
                                                    .dueBefore(now)));
            return Math.max(0, all - 1);
        }
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
            case MENTIONED ->
                    event.mentioned().stream()
                            .flatMap(user -> team.colleague(user).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
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
