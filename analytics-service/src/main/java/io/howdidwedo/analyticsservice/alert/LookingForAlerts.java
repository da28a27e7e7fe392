package io.howdidwedo.analyticsservice.alert;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Month;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Place;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Sets watches up, and looks when their time has come: each month is looked at once, so that
/// chance gets no second try.
public final class LookingForAlerts implements Timetable.WhenDue {
    private static final Duration LATER = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Catalogue<Watch> watches;
    private final Figures figures;
    private final AlertLetters letters;
    private final HowComplete howComplete;
    private final Post post;
    private final Clock clock;

    /// Watches these figures.
    public LookingForAlerts(
            Catalogue<Watch> watches,
            Figures figures,
            AlertLetters letters,
            HowComplete howComplete,
            Post post,
            Clock clock) {
        this.watches = watches;
        this.figures = figures;
        this.letters = letters;
        this.howComplete = howComplete;
        this.post = post;
        this.clock = clock;
    }

    /// Begins a watch.
    public void begin(Watch watch) {
        watches.add(new Change<>(watch.id(), watch, timers(watch, null, clock.instant())));
    }

    /// Rests until it is resumed.
    public Optional<Watch> pause(UUID id) {
        return move(id, Timetable::paused);
    }

    /// Goes on after a rest.
    public Optional<Watch> resume(UUID id) {
        Instant now = clock.instant();
        return move(id, timetable -> timetable.resumed(now));
    }

    /// Holds future months against the twelve months before this one: for a change that is
    /// understood and here to stay.
    public Optional<Watch> expectAnew(UUID id, YearMonth current) {
        return watches.change(
                id,
                watch ->
                        new Change<>(
                                watch.id(),
                                watch.expecting(
                                        Months.upTo(current.minusMonths(1), Watch.BASELINE)),
                                List.of()));
    }

    private Optional<Watch> move(UUID id, UnaryOperator<Timetable> change) {
        Instant now = clock.instant();
        return watches.change(
                id,
                watch -> {
                    Watch moved = watch.with(change.apply(watch.timetable()));
                    return new Change<>(moved.id(), moved, timers(moved, watch, now));
                });
    }

    @Override
    public TimerPurpose purpose() {
        return TimerPurpose.LOOK_FOR_ALERTS;
    }

    /// Its time has come: tells people what the month that ended shows, and sets the next time. A
    /// timer that fires again changes nothing. While too many answers are in no figure yet it
    /// waits, for a day at most: a month is looked at only once.
    @Override
    public void due(TimerFired timer) {
        Optional<Watch> found = watches.find(timer.subject());
        if (found.isEmpty() || !found.get().timetable().awaits(timer)) {
            return;
        }
        Watch watch = found.get();
        Instant now = clock.instant();
        YearMonth month = endedBefore(timer.dueAt());
        if (howComplete.now().lacksTooMuch() && now.isBefore(latest(watch, month))) {
            move(watch.id(), timer, timetable -> timetable.putOff(now.plus(LATER)), now);
            return;
        }
        figures.inOneMoment(() -> look(watch, timer, month, now));
    }

    /// When a month is looked at, whatever is missing.
    private static Instant latest(Watch watch, YearMonth month) {
        return watch.timetable().first(Months.start(month.plusMonths(1))).plus(LONGEST_WAIT);
    }

    private void move(UUID id, TimerFired timer, UnaryOperator<Timetable> change, Instant now) {
        watches.change(
                id,
                newest -> {
                    if (!newest.timetable().awaits(timer)) {
                        return null;
                    }
                    Watch moved = newest.with(change.apply(newest.timetable()));
                    return new Change<>(moved.id(), moved, timers(moved, newest, now));
                });
    }

    private boolean look(Watch watch, TimerFired timer, YearMonth month, Instant now) {
        List<Alert> alerts = alerts(watch, month, now);
        if (!alerts.isEmpty()) {
            tell(watch, timer, alerts, behind(watch));
        }
        watches.change(watch.id(), newest -> looked(newest, timer, alerts, now));
        return !alerts.isEmpty();
    }

    private String behind(Watch watch) {
        Locale language = Locale.forLanguageTag(watch.language());
        return howComplete
                .now()
                .sentence(
                        language,
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                        .withLocale(language)
                                        .withZone(ZoneId.of(watch.timetable().zone()))
                                ::format);
    }

    private static @Nullable Change<Watch> looked(
            Watch newest, TimerFired timer, List<Alert> alerts, Instant now) {
        if (!newest.timetable().awaits(timer)) {
            return null;
        }
        Watch next = newest.found(alerts).with(newest.timetable().done(now));
        return new Change<>(next.id(), next, timers(next, newest, now));
    }

    private static YearMonth endedBefore(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC)).minusMonths(1);
    }

    private void tell(Watch watch, TimerFired timer, List<Alert> alerts, String behind) {
        List<String> recipients = watch.recipients();
        for (int at = 0; at < recipients.size(); at++) {
            String id = "%s.%d.%d".formatted(watch.id(), timer.occasion(), at);
            post.send(letters.letter(id, watch, alerts, behind, recipients.get(at)));
        }
    }

    private static List<OutgoingEvent> timers(Watch watch, @Nullable Watch before, Instant now) {
        return watch.timetable()
                .timers(
                        TimerPurpose.LOOK_FOR_ALERTS,
                        watch.id(),
                        before == null ? null : before.timetable(),
                        now);
    }

    /// How the months up to this one stand against what the watch expects, by team; with the empty
    /// name when teams are looked at together.
    public Map<String, MonthsAgainstChance> months(Watch watch, YearMonth last) {
        Slice slice = watch.part().in(watch.upTo(last).period());
        Period baseline = watch.baseline().period();
        return figures.inOneMoment(
                () ->
                        watch.eachTeam()
                                ? MonthsAgainstChance.ofEachTeam(
                                        figures, watch.watched(), slice, baseline)
                                : Map.of("", together(watch, slice, baseline)));
    }

    private MonthsAgainstChance together(Watch watch, Slice slice, Period baseline) {
        return MonthsAgainstChance.of(figures, watch.watched(), slice, Optional.of(baseline));
    }

    /// What there is to tell of a month: that it was out of the ordinary itself, or that drift
    /// showed in it for the first time.
    List<Alert> alerts(Watch watch, YearMonth month, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        months(watch, month)
                .forEach(
                        (team, months) ->
                                kind(months.months(), month)
                                        .ifPresent(
                                                kind ->
                                                        alerts.add(
                                                                alert(team, months, kind, now))));
        return alerts;
    }

    private static Optional<Alert.Kind> kind(List<Month> months, YearMonth wanted) {
        if (months.isEmpty() || !months.getLast().month().equals(wanted)) {
            return Optional.empty();
        }
        Month month = months.getLast();
        if (month.place() == Place.WORSE) {
            return Optional.of(Alert.Kind.WORSE);
        }
        if (month.place() == Place.BETTER) {
            return Optional.of(Alert.Kind.BETTER);
        }
        boolean drifted = months.size() > 1 && months.get(months.size() - 2).drifts();
        return month.drifts() && !drifted ? Optional.of(Alert.Kind.DRIFT) : Optional.empty();
    }

    private static Alert alert(
            String team, MonthsAgainstChance months, Alert.Kind kind, Instant now) {
        Month month = months.months().getLast();
        return new Alert(
                month.month().toString(),
                team.isEmpty() ? null : team,
                kind,
                month.share(),
                month.limits().low(),
                month.limits().high(),
                months.expected().orElseThrow(),
                month.answers(),
                now);
    }
}
