package io.howdidwedo.followupservice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.notice.GivingNotice.Pace;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.PostInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivingNoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NORTH = "north-branch";
    private static final Person ANA = new Person("ana", "ana");

    private final SettableClock clock = new SettableClock(NOW);
    private final CasesInMemory cases = new CasesInMemory();
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final NoticesInMemory notices = new NoticesInMemory();
    private final KeepingWishes wishes = new KeepingWishes(new CatalogueInMemory<>(), clock);
    private final PostInMemory post = new PostInMemory();
    private final GivingNotice giving =
            new GivingNotice(
                    cases,
                    teams,
                    notices,
                    wishes,
                    (notice, subject, recipient, besides, now) ->
                            new Letter(
                                    notice.id().toString(),
                                    recipient.email(),
                                    NoticeWords.title(notice, Locale.ENGLISH),
                                    NoticeWords.sentence(notice, subject, Locale.ENGLISH)
                                            + NoticeWords.besides(besides, Locale.ENGLISH),
                                    "",
                                    List.of()),
                    new Pace(3, Duration.ofDays(1)),
                    post,
                    clock);

    @Test
    void newUrgentCasesAreToldToThoseWhoWantToKnow() {
        named("ana", 1, NewCases.URGENT);
        named("ben", 1, NewCases.NONE);
        named("eva", 2, NewCases.ALL);

        happened(notice(open(null), NoticeReason.OPENED_URGENT));

        assertThat(told()).containsExactly("ana@example.org");
    }

    @Test
    void newCasesThatAreNotUrgentAreToldToThoseWhoWantAll() {
        named("ana", 1, NewCases.URGENT);
        named("ben", 1, NewCases.ALL);

        happened(notice(open(null), NoticeReason.OPENED));

        assertThat(told()).containsExactly("ben@example.org");
    }

    @Test
    void everybodyIsToldAsTheyWish() {
        named("ana", 1, NewCases.ALL);
        named("ben", 1, NewCases.ALL);
        named("eva", 1, NewCases.ALL);
        wishes.state("ben", Map.of(NoticeKind.NEW, NoticeWay.PAGE));
        wishes.state("eva", Map.of(NoticeKind.NEW, NoticeWay.MAIL));

        happened(notice(open(null), NoticeReason.OPENED));

        assertThat(told()).containsExactlyInAnyOrder("ana@example.org", "eva@example.org");
        assertThat(notices.unread("ana")).isOne();
        assertThat(notices.unread("ben")).isOne();
        assertThat(notices.unread("eva")).isZero();
    }

    @Test
    void whoIsMentionedIsToldOnceAndNobodyElse() {
        named("ana", 1, NewCases.ALL);
        named("ben", 1, NewCases.ALL);
        CaseNotice event = notice(open(ANA), NoticeReason.MENTIONED, 1, List.of("ben", "gone"));

        happened(event);
        happened(event);

        assertThat(told()).containsExactly("ben@example.org");
        assertThat(notices.unread("ben")).isOne();
        assertThat(notices.unread("ana")).isZero();
    }

    @Test
    void theSameIsToldOnce() {
        named("ana", 1, NewCases.ALL);
        CaseNotice event = notice(open(null), NoticeReason.DUE_SOON);

        happened(event);
        happened(event);

        assertThat(told()).containsExactly("ana@example.org");
    }

    @Test
    void whatCouldNotBeSentIsSentLater() {
        named("ana", 1, NewCases.ALL);
        CaseNotice event = notice(open(null), NoticeReason.DUE_SOON);
        post.away(true);
        assertThatThrownBy(() -> happened(event)).isInstanceOf(IllegalStateException.class);

        post.away(false);
        happened(event);

        assertThat(told()).containsExactly("ana@example.org");
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgain() {
        teams.name(NORTH, new Colleague("ana", "ana", "gone@example.org", 1, NewCases.ALL, null));
        Case subject = open(null);
        CaseNotice event = notice(subject, NoticeReason.DUE_SOON);

        happened(event);
        happened(event);

        assertThat(told()).isEmpty();
        assertThat(notices.about(subject.id())).singleElement().matches(Notice::refused);
    }

    @Test
    void anOverdueCaseIsToldToItsOwnerAndTheNextLevel() {
        named("ana", 1, NewCases.ALL);
        named("ben", 1, NewCases.ALL);
        named("eva", 2, NewCases.ALL);

        happened(notice(open(ANA), NoticeReason.ESCALATED, 2));

        assertThat(told()).containsExactlyInAnyOrder("ana@example.org", "eva@example.org");
    }

    @Test
    void whoStandsInForTheOwnerIsTold() {
        named("ana", 1, NewCases.ALL);
        named("ben", 1, NewCases.ALL);
        teams.away(NORTH, "ana", NOW, NOW.plus(Duration.ofDays(3)), "ben");

        happened(notice(open(ANA), NoticeReason.PROMISE_OVERDUE));

        assertThat(told()).containsExactly("ben@example.org");
    }

    @Test
    void whoIsToldByTwoWaysIsToldOnce() {
        named("ana", 1, NewCases.ALL);

        happened(notice(open(ANA), NoticeReason.ESCALATED, 2));

        assertThat(told()).containsExactly("ana@example.org");
    }

    @Test
    void nobodyGetsMoreThanSoManyOfAKindWithinAnHour() {
        named("ana", 1, NewCases.ALL);
        for (int number = 1; number <= 10; number++) {
            happened(notice(open(number), NoticeReason.HANDED_OVER));
        }
        assertThat(told()).hasSize(3);
        assertThat(post.letters().getLast().text()).contains("many mails like this");

        clock.advance(Duration.ofHours(2));
        happened(notice(open(11), NoticeReason.HANDED_OVER));

        assertThat(told()).hasSize(4);
    }

    @Test
    void ofAllThatIsStillOverdueSomebodyIsRemindedByOneMailADay() {
        named("ana", 1, NewCases.ALL);
        clock.advance(Duration.ofDays(3));
        for (int number = 1; number <= 40; number++) {
            happened(notice(open(number), NoticeReason.STILL_OVERDUE));
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(told()).hasSize(1);

        clock.advance(Duration.ofHours(18));
        happened(notice(open(41), NoticeReason.STILL_OVERDUE));

        assertThat(told()).hasSize(2);
        assertThat(post.letters().getLast().text()).contains("40 other cases of the team");
    }

    @Test
    void thoseOfOneSetCountAmongEachOther() {
        named("ana", 1, NewCases.ALL);
        List<CaseNotice> set =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> notice(open(number), NoticeReason.HANDED_OVER))
                        .toList();

        giving.happened(Stream.concat(set.stream(), set.stream()).toList());
        giving.happened(set);

        assertThat(told()).hasSize(3);
        assertThat(post.letters().getLast().text()).contains("many mails like this");
    }

    @Test
    void whatWentOutBeforeTheMailSystemWasAwayIsNotSentAgain() {
        named("ana", 1, NewCases.ALL);
        CaseNotice first = notice(open(1), NoticeReason.HANDED_OVER);
        happened(first);
        List<CaseNotice> set = List.of(first, notice(open(2), NoticeReason.HANDED_OVER));
        post.away(true);
        assertThatThrownBy(() -> giving.happened(set)).isInstanceOf(RuntimeException.class);
        post.away(false);

        giving.happened(set);

        assertThat(told()).hasSize(2);
    }

    private Case open(int number) {
        Case open = SomeCase.open(number, ANA, NOW);
        cases.open(new Cases.Step(open, List.of()));
        return open;
    }

    private void named(String user, int level, NewCases newCases) {
        teams.name(NORTH, new Colleague(user, user, user + "@example.org", level, newCases, null));
    }

    private Case open(@org.jspecify.annotations.Nullable Person owner) {
        Case open = SomeCase.open(1, owner, NOW);
        cases.open(new Cases.Step(open, List.of()));
        return open;
    }

    private List<String> told() {
        return post.letters().stream().map(Letter::recipient).toList();
    }

    private static CaseNotice notice(Case subject, NoticeReason reason) {
        return notice(subject, reason, 1);
    }

    private static CaseNotice notice(Case subject, NoticeReason reason, int level) {
        return notice(subject, reason, level, List.of());
    }

    private static CaseNotice notice(
            Case subject, NoticeReason reason, int level, List<String> mentioned) {
        return new CaseNotice(
                subject.id(),
                subject.transaction().id(),
                subject.transaction().relationshipId(),
                subject.version(),
                NORTH,
                reason,
                level,
                subject.owner() == null ? null : subject.owner().user(),
                mentioned,
                NOW);
    }

    private void happened(CaseNotice event) {
        giving.happened(List.of(event));
    }
}
