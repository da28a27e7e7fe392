package io.howdidwedo.analyticsservice.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.PostInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookingForAlertsTest {
    private static final Instant START = Instant.parse("2026-01-02T12:00:00Z");
    private static final Months BEFORE =
            new Months(YearMonth.parse("2025-01"), YearMonth.parse("2025-12"));
    private static final UUID ID = new UUID(0, 7);

    private final CountsByHand counts = new CountsByHand();
    private final CatalogueInMemory<Watch> watches = new CatalogueInMemory<>();
    private Completeness completeness = Completeness.WHOLE;
    private final PostInMemory post = new PostInMemory();
    private final SettableClock clock = new SettableClock(START);
    private final LookingForAlerts looking =
            new LookingForAlerts(
                    watches,
                    counts.figures(),
                    LookingForAlertsTest::letter,
                    () -> completeness,
                    post,
                    clock);

    @Test
    void tellsEverybodyOfAMonthWorseThanChance() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));

        looking.due(timer());

        assertThat(post.letters())
                .extracting(Letter::recipient)
                .containsExactly("ana@example.org", "ben@example.org");
        assertThat(watch().alerts())
                .singleElement()
                .satisfies(
                        alert -> {
                            assertThat(alert.kind()).isEqualTo(Alert.Kind.WORSE);
                            assertThat(alert.month()).isEqualTo("2026-01");
                            assertThat(alert.share()).isEqualTo(0.3);
                            assertThat(alert.expected()).isEqualTo(0.1);
                            assertThat(alert.answers()).isEqualTo(100);
                        });
        assertThat(watch().timetable().nextAt()).isEqualTo("2026-03-08T07:00:00Z");
    }

    @Test
    void keepsQuietWhenAMonthIsAsChanceWouldHaveIt() {
        expected(100, 1_000);
        month("2026-01", 12, 100);
        looking.begin(watch(false));

        looking.due(timer());

        assertThat(post.letters()).isEmpty();
        assertThat(watch().alerts()).isEmpty();
        assertThat(watch().timetable().occasion()).isEqualTo(2);
    }

    @Test
    void tellsOnceThoughTheTimerFiresTwice() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));
        TimerFired timer = timer();

        looking.due(timer);
        looking.due(timer);

        assertThat(post.letters()).hasSize(2);
        assertThat(watch().alerts()).hasSize(1);
    }

    /// The mail system was away: nothing is noted, the timer comes again, the letters have the same
    /// ids.
    @Test
    void triesAgainUnderTheSameIds() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));
        TimerFired timer = timer();
        post.away(true);
        assertThatThrownBy(() -> looking.due(timer)).isInstanceOf(IllegalStateException.class);
        assertThat(watch().alerts()).isEmpty();
        post.away(false);

        looking.due(timer);

        assertThat(post.letters()).extracting(Letter::id).containsExactly(ID + ".1.0", ID + ".1.1");
    }

    @Test
    void looksOnlyAtTheMonthThatEnded() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        month("2026-02", 10, 100);
        looking.begin(watch(false));

        assertThat(looking.alerts(watch(), YearMonth.parse("2026-02"), START)).isEmpty();
        assertThat(looking.alerts(watch(), YearMonth.parse("2026-03"), START)).isEmpty();
    }

    /// Every month has 15 of 100 where 10 are expected: within the limits of a month.
    @Test
    void tellsOfADriftOnce() {
        expected(1_000, 10_000);
        List<YearMonth> told = new ArrayList<>();
        looking.begin(watch(false));
        for (YearMonth month = YearMonth.parse("2026-01");
                !month.isAfter(YearMonth.parse("2026-12"));
                month = month.plusMonths(1)) {
            month(month.toString(), 15, 100);
            if (!looking.alerts(watch(), month, START).isEmpty()) {
                told.add(month);
            }
        }

        assertThat(told).hasSize(1);
    }

    @Test
    void looksAtEachTeamByItself() {
        team(BEFORE.period(), 100, 1_000, "north");
        team(BEFORE.period(), 100, 1_000, "south");
        team(BEFORE.period(), 1, 3, "tiny");
        teamMonth("north", 10, 100);
        teamMonth("south", 35, 100);
        teamMonth("tiny", 3, 3);
        looking.begin(watch(true));

        looking.due(timer());

        assertThat(watch().alerts()).extracting(Alert::team).containsExactly("south");
    }

    /// It looks at a month only once, so not at half of it.
    @Test
    void waitsWhileAnswersAreNotCountedYet() {
        expected(100, 1_000);
        month("2026-01", 0, 40);
        looking.begin(watch(false));
        completeness = new Completeness(60, 100, 0, false, null);

        TimerFired first = timer();
        looking.due(first);
        looking.due(first);
        assertThat(post.letters()).isEmpty();
        assertThat(watch().timetable().nextAt())
                .isEqualTo(first.dueAt().plus(Duration.ofMinutes(15)));

        completeness = Completeness.WHOLE;
        looking.due(timer());
        assertThat(watch().timetable().nextAt()).isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
    }

    @Test
    void saysWhatIsMissingWhenItHasWaitedForADay() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));
        completeness = new Completeness(60, 100, 0, false, null);

        int waited = 0;
        while (post.letters().isEmpty()) {
            looking.due(timer());
            waited++;
        }

        assertThat(waited).isEqualTo(24 * 4 + 1);
        assertThat(post.letters().getFirst().text())
                .contains("60 % of the answers received are not counted yet (60 of 100).");
    }

    /// Where answers stream in, there is always one under way.
    @Test
    void doesNotWaitForTheLastAnswer() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));
        completeness = new Completeness(1, 100, 0, false, START);

        looking.due(timer());

        assertThat(post.letters()).hasSize(2);
        assertThat(post.letters().getFirst().text())
                .contains("these figures are complete up to", "Jan 2, 2026, ");
    }

    @Test
    void restsUntilItIsResumed() {
        expected(100, 1_000);
        month("2026-01", 30, 100);
        looking.begin(watch(false));
        TimerFired timer = timer();
        looking.pause(ID);

        looking.due(timer);
        assertThat(post.letters()).isEmpty();

        month("2026-02", 30, 100);
        looking.resume(ID);
        looking.due(timer());
        assertThat(post.letters()).hasSize(2);
    }

    @Test
    void expectsAnewWhatTheLastTwelveMonthsShowed() {
        looking.begin(watch(false));

        looking.expectAnew(ID, YearMonth.parse("2026-07"));

        assertThat(watch().baseline())
                .isEqualTo(new Months(YearMonth.parse("2025-07"), YearMonth.parse("2026-06")));
    }

    private Watch watch() {
        return watches.find(ID).orElseThrow();
    }

    private TimerFired timer() {
        Timetable timetable = watch().timetable();
        Instant due = Objects.requireNonNull(timetable.nextAt());
        clock.set(due);
        return new TimerFired(
                "timer", TimerPurpose.LOOK_FOR_ALERTS, ID, null, null, timetable.occasion(), due);
    }

    private void expected(int hits, int answers) {
        counts.add(BEFORE.period(), Metric.DISSATISFIED, hits, answers);
    }

    private void month(String month, int hits, int answers) {
        for (int last = 1; last <= 12; last++) {
            counts.add(upTo(last), Metric.DISSATISFIED, hits, answers, month);
        }
    }

    private void team(Period period, int hits, int answers, String team) {
        counts.add(period, Metric.DISSATISFIED, hits, answers, team);
    }

    private void teamMonth(String team, int hits, int answers) {
        counts.add(upTo(1), Metric.DISSATISFIED, hits, answers, team, "2026-01");
    }

    private static Period upTo(int month) {
        return new Months(YearMonth.of(2026, 1), YearMonth.of(2026, month)).period();
    }

    private static Watch watch(boolean eachTeam) {
        return new Watch(
                ID,
                "Broken promises",
                Metric.DISSATISFIED.id(),
                KeptSlice.EVERYTHING,
                eachTeam,
                BEFORE.first().toString(),
                BEFORE.last().toString(),
                Timetable.starting(
                        Rhythm.MONTHLY_ON_THE_EIGHTH,
                        7,
                        ZoneId.of("UTC"),
                        Instant.parse("2026-01-10T00:00:00Z")),
                "en",
                List.of("ana@example.org", "ben@example.org"),
                "manager",
                START,
                List.of());
    }

    private static Letter letter(
            String id, Watch watch, List<Alert> alerts, String behind, String recipient) {
        return new Letter(id, recipient, watch.title(), alerts + behind, "", List.of());
    }
}
