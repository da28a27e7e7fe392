package io.howdidwedo.followupservice.cases.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.schedule.kafka.SchedulesInTests;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.SettableClock;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A month of follow-up, half hour by half hour, with the real schedule: two holidays, the nights
/// in which clocks are changed on both sides of the ocean, two instances of the service, and
/// restarts after which what was delivered last is delivered again.
///
/// What should happen is worked out beside it by counting: of each case how many minutes of work
/// are left. Nothing of the service's own reckoning is used for that. `-Dmonths=100` lives through
/// more of them.
class ThirtyDaysTest {
    private static final Instant BEGIN = Instant.parse("2026-10-10T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Instant END = BEGIN.plus(Duration.ofDays(33));
    private static final int CASES = 60;
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 11));

    private static final String OFFICE = "office";
    private static final String NIGHT_SHIFT = "night-shift";
    private static final String ALWAYS = "always";

    /// By the clocks of New York, which go back on the first of November.
    private static final WorkingHours OFFICE_HOURS =
            new WorkingHours(
                    "America/New_York",
                    week(
                            day -> day != DayOfWeek.SUNDAY,
                            LocalTime.of(9, 0),
                            LocalTime.of(12, 30),
                            LocalTime.of(13, 0),
                            LocalTime.of(17, 0)),
                    "US",
                    List.of());

    /// By the clocks of Berlin, which go back on the 25th of October, in the middle of it.
    private static final WorkingHours NIGHT_HOURS =
            new WorkingHours(
                    "Europe/Berlin",
                    week(
                            _ -> true,
                            LocalTime.MIDNIGHT,
                            LocalTime.of(6, 0),
                            LocalTime.of(22, 0),
                            LocalTime.MIDNIGHT),
                    null,
                    List.of());

    private final EventRecords events = new EventRecords(JsonConfiguration.mapper(), "test");
    private final SettableClock clock = new SettableClock(BEGIN);
    private final CasesInMemory cases = new CasesInMemory();
    private final TeamHoursInMemory hours = new TeamHoursInMemory();
    private final List<WholeFollowUp> instances = new ArrayList<>();
    private final Map<UUID, Expected> expected = new LinkedHashMap<>();
    private final List<TimerFired> lastDelivered = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> expectedToBeAsked = new ArrayList<>();

    @TempDir Path state;
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> schedule;
    private TestOutputTopic<String, byte[]> due;
    private Random chance;
    private int published;

    /// What should happen to one case.
    private static final class Expected {
        final String team;
        final long dueIn;
        final List<String> happened = new ArrayList<>();
        final Map<Integer, Instant> promises = new LinkedHashMap<>();
        boolean work = true;
        boolean running = true;
        boolean warned;
        boolean warnAtOnce;
        int level = 1;
        int reminded;
        @Nullable Instant remindedNext;
        long left;
        @Nullable Instant aside;
        @Nullable Instant asked;

        Expected(String team, Duration dueIn) {
            this.team = team;
            this.dueIn = dueIn.toMinutes();
            this.left = this.dueIn;
        }

        int lastLevel() {
            return FollowingUps.lastLevel(team);
        }

        void anew() {
            left = dueIn;
            reminded = 0;
            remindedNext = null;
            warned = false;
            work = true;
            running = true;
        }
    }

    private static final class NationalHolidays implements PublicHolidays {
        @Override
        public boolean isHoliday(String region, LocalDate day) {
            return HOLIDAYS.contains(day);
        }

        @Override
        public boolean knows(String region) {
            return true;
        }
    }

    static LongStream months() {
        return LongStream.rangeClosed(1, Long.getLong("months", 1));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everythingHappensOnceAtItsTime(long seed) {
        chance = new Random(seed);
        hours.state(OFFICE, OFFICE_HOURS);
        hours.state(NIGHT_SHIFT, NIGHT_HOURS);
        for (int i = 0; i < 2; i++) {
            instances.add(
                    FollowingUps.whole(
                            cases, new VoicesInMemory(), hours, new NationalHolidays(), clock));
        }
        driver = SchedulesInTests.driver(events, state, BEGIN);
        try {
            live();
        } finally {
            driver.close();
        }

        assertThat(expected).hasSizeGreaterThan(CASES / 2);
        expected.forEach(
                (id, one) ->
                        assertThat(happened(id))
                                .as("case %s", id)
                                .containsExactlyInAnyOrderElementsOf(one.happened));
        assertThat(asked).containsExactlyElementsOf(expectedToBeAsked.stream().sorted().toList());
        assertThat(all("escalated")).isGreaterThan(20);
        assertThat(all("overdue")).isGreaterThan(20);
        assertThat(all("warned")).isGreaterThan(20);
        expected.keySet().forEach(this::repeatsNothingWithoutEnd);
        assertThat(all("promise")).isGreaterThan(5);
    }

    /// Nothing goes higher than people are, and nobody is reminded more often than once a day, nor
    /// more than so often without anybody having given it new time.
    private void repeatsNothingWithoutEnd(UUID id) {
        Case one = cases.cases.get(id);
        assertThat(one.assignment().level())
                .isLessThanOrEqualTo(FollowingUps.lastLevel(one.team()));
        Instant last = null;
        int inARow = 0;
        for (HistoryEntry entry : one.history().entries()) {
            String kind = entry.who().equals(Doer.CLOCK) ? kind(HistoryWords.what(entry)) : "";
            if (kind.equals("overdue")) {
                assertThat(last == null || !entry.at().isBefore(last.plus(Duration.ofDays(1))))
                        .isTrue();
                last = entry.at();
                inARow++;
                assertThat(inARow).isLessThanOrEqualTo(FollowingUps.REMINDERS + 1);
            } else if (kind.equals("escalated") || HistoryWords.what(entry).equals("reopened")) {
                inARow = 0;
                last = null;
            }
        }
    }

    private long all(String kind) {
        return expected.values().stream()
                .flatMap(one -> one.happened.stream())
                .filter(one -> one.startsWith(kind))
                .count();
    }

    private void live() {
        schedule = SchedulesInTests.schedule(driver);
        due = SchedulesInTests.heard(driver, Topics.DUE);
        while (clock.instant().isBefore(END)) {
            clock.advance(STEP);
            driver.advanceWallClockTime(STEP);
            deliver();
            expected.forEach((_, one) -> timePasses(one));
            publish();
            if (chance.nextInt(40) == 0) {
                restart();
            }
            if (expected.size() < CASES && chance.nextInt(12) == 0) {
                open();
            } else if (!expected.isEmpty() && chance.nextInt(2) == 0) {
                doSomething();
            }
            publish();
        }
        asked.sort(null);
    }

    /// What fired goes to one of the instances, whichever has the partition.
    private void deliver() {
        due.readRecordsToList().stream()
                .map(one -> (TimerFired) events.event(EventType.TIMER_FIRED, one.value()))
                .forEach(
                        timer -> {
                            if (timer.purpose() == TimerPurpose.ASK_AGAIN) {
                                asked.add(
                                        asked(timer.subject(), timer.occasion(), clock.instant()));
                            }
                            any().due(timer);
                            lastDelivered.add(timer);
                        });
    }

    private static String asked(UUID of, int round, Instant at) {
        return of + " " + round + " " + at;
    }

    private WholeFollowUp any() {
        return instances.get(chance.nextInt(instances.size()));
    }

    /// What was not acknowledged before it stopped comes again, to whoever has the partition now;
    /// and what was on its way to the topic may be sent twice.
    private void restart() {
        int some = Math.min(lastDelivered.size(), 1 + chance.nextInt(10));
        List<TimerFired> again =
                lastDelivered.subList(lastDelivered.size() - some, lastDelivered.size());
        again.forEach(timer -> any().due(timer));
        published = Math.max(0, published - 1);
        publish();
    }

    private void publish() {
        for (OutgoingEvent one : cases.events.subList(published, cases.events.size())) {
            Event event = one.event();
            if (event instanceof TimerSet set) {
                schedule.pipeInput(one.key(), events.data(set).getBytes(UTF_8));
            } else if (event == null) {
                schedule.pipeInput(one.key(), null);
            }
        }
        published = cases.events.size();
    }

    private void timePasses(Expected one) {
        Instant now = clock.instant();
        if (one.warnAtOnce) {
            one.warnAtOnce = false;
            warn(one, now);
        }
        if (one.running && one.left > 0 && works(one.team, now.minus(STEP.dividedBy(2)))) {
            one.left -= STEP.toMinutes();
            if (!one.warned && one.left == one.dueIn / 4) {
                warn(one, now);
            }
            if (one.left == 0 && one.level < one.lastLevel()) {
                one.happened.add("escalated " + now);
                one.level++;
                one.anew();
                one.aside = null;
            } else if (one.left == 0) {
                one.happened.add("overdue " + now);
                one.aside = null;
                remindLater(one, now);
            }
        }
        remind(one, now);
        one.promises.values().removeIf(until -> isOverdue(one, until, now));
    }

    /// At the last level people are reminded once a day while they work, so often at most, and not
    /// of what is put aside.
    private static void remind(Expected one, Instant now) {
        Instant next = one.remindedNext;
        if (!one.running || next == null || now.isBefore(next)) {
            return;
        }
        if (one.aside != null && one.aside.isAfter(now)) {
            one.remindedNext = working(one.team, one.aside.plus(Duration.ofDays(1)));
            return;
        }
        one.happened.add("overdue " + now);
        remindLater(one, now);
    }

    private static void remindLater(Expected one, Instant now) {
        boolean more = one.reminded < FollowingUps.REMINDERS;
        one.reminded++;
        one.remindedNext = more ? working(one.team, now.plus(Duration.ofDays(1))) : null;
    }

    /// The first half hour from then on in which the team works.
    private static Instant working(String team, Instant then) {
        Instant at = then;
        while (!works(team, at.plus(STEP.dividedBy(2)))) {
            at = at.plus(STEP);
        }
        return at;
    }

    private static void warn(Expected one, Instant now) {
        one.happened.add("warned " + now);
        one.warned = true;
        one.aside = null;
    }

    private static boolean isOverdue(Expected one, Instant until, Instant now) {
        if (until.isAfter(now)) {
            return false;
        }
        one.happened.add("promise " + now);
        return true;
    }

    /// Whether a team works in the middle of a step.
    private static boolean works(String team, Instant middle) {
        if (team.equals(ALWAYS)) {
            return true;
        }
        boolean office = team.equals(OFFICE);
        ZonedDateTime there = middle.atZone((office ? OFFICE_HOURS : NIGHT_HOURS).zoneId());
        int minute = there.getHour() * 60 + there.getMinute();
        if (!office) {
            return minute < 6 * 60 || minute >= 22 * 60;
        }
        boolean open =
                (minute >= 9 * 60 && minute < 12 * 60 + 30)
                        || (minute >= 13 * 60 && minute < 17 * 60);
        return open
                && there.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(there.toLocalDate());
    }

    private void open() {
        UUID transaction = new UUID(chance.nextLong(), expected.size());
        String team = List.of(OFFICE, NIGHT_SHIFT, ALWAYS).get(chance.nextInt(3));
        boolean slipped = chance.nextInt(3) == 0;
        any().judged(verdict(transaction, team, slipped));
        expected.put(
                Case.idOf(transaction), new Expected(team, Duration.ofHours(slipped ? 72 : 24)));
    }

    private void doSomething() {
        List<UUID> all = List.copyOf(expected.keySet());
        UUID id = all.get(chance.nextInt(all.size()));
        Expected one = expected.get(id);
        Instant now = clock.instant();
        switch (chance.nextInt(10)) {
            case 0, 1 -> {
                if (one.work && one.running) {
                    does(id, (open, time) -> open.paused("Eva", "", time));
                    one.running = false;
                    one.warnAtOnce = false;
                }
            }
            case 2, 3, 4 -> {
                if (one.work && !one.running) {
                    does(id, (open, time) -> open.resumed("Eva", time));
                    one.running = true;
                    one.warned = !isMoved(id, one);
                    one.warnAtOnce = !one.warned && one.left <= one.dueIn / 4;
                }
            }
            case 5 -> {
                if (one.work) {
                    Instant until = now.plus(STEP.multipliedBy(1 + chance.nextInt(160)));
                    does(id, (open, time) -> open.promised("Eva", "To call", until, time));
                    one.promises.put(one.promises.size() + one.happened.size() + 1, until);
                }
            }
            case 6 -> {
                if (one.work && one.aside == null) {
                    Instant until = now.plus(STEP.multipliedBy(1 + chance.nextInt(160)));
                    does(id, (open, time) -> open.putAside("Eva", until, time));
                    one.aside = until;
                }
            }
            case 7, 8 -> {
                if (one.work && chance.nextInt(3) == 0) {
                    does(
                            id,
                            (open, time) ->
                                    open.resolved(
                                            "Eva",
                                            new Resolution("Sent anew", null, "", true),
                                            time));
                    int round = cases.cases.get(id).outcome().round();
                    Instant promised =
                            one.promises.values().stream()
                                    .max(Comparator.naturalOrder())
                                    .orElse(now);
                    one.asked = promised.plus(Duration.ofDays(1));
                    if (!one.asked.isAfter(END)) {
                        expectedToBeAsked.add(asked(id, round, one.asked));
                    }
                    one.work = false;
                    one.running = false;
                    one.warnAtOnce = false;
                }
            }
            default -> {
                if (!one.work) {
                    int round = cases.cases.get(id).outcome().round();
                    does(id, (open, time) -> open.reopened("Eva", "", time));
                    if (one.asked != null && one.asked.isAfter(now)) {
                        expectedToBeAsked.remove(asked(id, round, one.asked));
                    }
                    one.level = Math.min(one.level + 1, one.lastLevel());
                    one.anew();
                }
            }
        }
    }

    /// A case that is paused and taken up again at once is due when it was.
    private boolean isMoved(UUID id, Expected one) {
        Case now = cases.cases.get(id);
        return !one.warned || !now.dueAt().equals(now.due().warnedOf());
    }

    private void does(UUID id, FollowingUp.Deed deed) {
        assertThat(any().change(id, deed)).isPresent();
    }

    private List<String> happened(UUID id) {
        return cases.cases.get(id).history().entries().stream()
                .filter(one -> HistoryWords.who(one).equals("The clock"))
                .filter(one -> !HistoryWords.what(one).contains("snoozed"))
                .map(one -> kind(HistoryWords.what(one)) + " " + one.at())
                .toList();
    }

    private static String kind(String what) {
        if (what.startsWith("overdue: escalated")) {
            return "escalated";
        }
        if (what.endsWith("overdue") && what.startsWith("is")) {
            return "overdue";
        }
        return what.equals("is due soon") ? "warned" : "promise";
    }

    private static List<Opening> week(Predicate<DayOfWeek> days, LocalTime... times) {
        List<Opening> openings = new ArrayList<>();
        Arrays.stream(DayOfWeek.values())
                .filter(days)
                .forEach(
                        day -> {
                            for (int at = 0; at < times.length; at += 2) {
                                openings.add(new Opening(day, times[at], times[at + 1]));
                            }
                        });
        return openings;
    }

    private VerdictChanged verdict(UUID transaction, String team, boolean slipped) {
        SomeVerdict verdict =
                SomeVerdict.on(transaction, new UUID(3, transaction.getLeastSignificantBits()))
                        .by(team)
                        .at(clock.instant())
                        .withoutOverall();
        return (slipped ? verdict.slips() : verdict).changed();
    }
}
