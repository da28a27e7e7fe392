package io.howdidwedo.analyticsservice.page;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What period a page is about: one that goes on with the newest answers, or from one day to
/// another. Whole months can be written as months.
///
/// @param span null where somebody chose its ends
/// @param from first month or day; as it was typed where that is none, empty without a beginning
/// @param to last month or day
/// @param days empty where it has no beginning, or is wrong
/// @param wrong what is wrong with what was typed; null when nothing
/// @param newest the month that spans end with; empty when nothing has happened yet
public record ChosenPeriod(
        @Nullable Span span,
        String from,
        String to,
        Period period,
        Optional<Days> days,
        @Nullable Wrong wrong,
        Optional<YearMonth> newest) {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int MONTH = 7;

    /// What can be wrong.
    public enum Wrong {
        /// One end is neither a day nor a month.
        UNREADABLE,
        /// The last lies before the first.
        ORDER,
        /// No span has that name.
        UNKNOWN
    }

    /// What was asked for.
    ///
    /// @param span name of one; what is typed as from or to goes before it
    /// @param only the suppliers the asker may see; empty for all
    public static ChosenPeriod read(
            String from, String to, String span, Optional<Set<String>> only, Choices choices) {
        Optional<YearMonth> newest = choices.newestTold(only);
        if (!from.isEmpty() || !to.isEmpty()) {
            return typed(from, to, only, choices, newest);
        }
        Optional<Span> named = Span.named(span);
        Wrong wrong = span.isEmpty() || named.isPresent() ? null : Wrong.UNKNOWN;
        Span chosen = named.orElse(Span.YEAR);
        return newest.map(month -> spanned(chosen, month, only, choices, wrong))
                .orElseGet(
                        () ->
                                new ChosenPeriod(
                                        chosen,
                                        "",
                                        "",
                                        Period.ALWAYS,
                                        Optional.empty(),
                                        wrong,
                                        newest));
    }

    private static ChosenPeriod spanned(
            Span span,
            YearMonth month,
            Optional<Set<String>> only,
            Choices choices,
            @Nullable Wrong wrong) {
        LocalDate day =
                span == Span.DAYS
                        ? choices.newestDay(only, month).orElseGet(month::atEndOfMonth)
                        : month.atEndOfMonth();
        Optional<Days> days = span.upTo(month, day);
        return new ChosenPeriod(
                span,
                days.map(Days::from).orElse(""),
                days.map(Days::to).orElseGet(month::toString),
                days.map(Days::period).orElseGet(() -> period(null, day)),
                days,
                wrong,
                Optional.of(month));
    }

    /// An open end is that of all there is.
    private static ChosenPeriod typed(
            String from,
            String to,
            Optional<Set<String>> only,
            Choices choices,
            Optional<YearMonth> newest) {
        LocalDate first = day(from, false).orElse(null);
        LocalDate last =
                day(to, true)
                        .or(() -> choices.newest(only).map(YearMonth::atEndOfMonth))
                        .orElse(null);
        Optional<Days> days =
                first == null || last == null || last.isBefore(first)
                        ? Optional.empty()
                        : Optional.of(new Days(first, last));
        return new ChosenPeriod(
                null,
                days.map(Days::from).orElse(from),
                days.map(Days::to).orElseGet(() -> end(to, last)),
                period(first, last),
                days,
                wrong(from, to, first, last),
                newest);
    }

    private static String end(String to, @Nullable LocalDate last) {
        return last == null || day(to, true).isPresent() ? to : YearMonth.from(last).toString();
    }

    private static @Nullable Wrong wrong(
            String from, String to, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (isUnreadable(from) || isUnreadable(to)) {
            return Wrong.UNREADABLE;
        }
        return first != null && last != null && last.isBefore(first) ? Wrong.ORDER : null;
    }

    private static boolean isUnreadable(String typed) {
        return !typed.isEmpty() && day(typed, false).isEmpty();
    }

    /// What it is compared with; empty where it has no beginning. Thirty days are held against
    /// thirty, also when they happen to be a month.
    ///
    /// @param yearBefore whether with the same a year before
    public Optional<Days> before(boolean yearBefore) {
        return days.map(its -> before(its, yearBefore));
    }

    private Days before(Days its, boolean yearBefore) {
        if (yearBefore) {
            return its.yearBefore();
        }
        return span == Span.DAYS ? its.asManyBefore() : its.before();
    }

    /// The first day, where somebody chose it.
    public String firstDay() {
        return chosen(Days::first);
    }

    /// The last day, where somebody chose it.
    public String lastDay() {
        return chosen(Days::last);
    }

    private String chosen(Function<Days, LocalDate> end) {
        return span == null ? days.map(end).map(LocalDate::toString).orElse("") : "";
    }

    /// Those days of a part that are in it.
    public Days within(Days part) {
        return days.map(part::within).orElse(part);
    }

    private static Period period(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Period(
                first == null ? null : first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// None far from all that can have happened: calendars and databases end somewhere.
    private static Optional<LocalDate> day(String text, boolean end) {
        try {
            return Optional.of(text)
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> parsed(typed, end))
                    .filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate parsed(String typed, boolean end) {
        if (typed.length() != MONTH) {
            return LocalDate.parse(typed);
        }
        YearMonth month = YearMonth.parse(typed);
        return end ? month.atEndOfMonth() : month.atDay(1);
    }
}
