package io.howdidwedo.table.time;

import io.howdidwedo.table.UnreadableTable.Why;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day of three numbers of which the cell does not say which is which: `03/04/2026`.
///
/// @param days the day it is in each order in which it is one
record DayOrders(Map<TimeFormat, LocalDate> days) {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    /// The day at the beginning of this text; empty when none such begins it.
    static Optional<Matcher> at(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    static DayOrders of(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        int last = Integer.parseInt(found.group(4));
        boolean isShort = found.group(4).length() == 2;
        int year = isShort ? Years.of(last) : last;
        Map<TimeFormat, LocalDate> days = new EnumMap<>(TimeFormat.class);
        put(days, TimeFormat.DAY_FIRST, year, second, first);
        put(days, TimeFormat.MONTH_FIRST, year, first, second);
        if (isShort && found.group(1).length() == 2) {
            put(days, TimeFormat.YEAR_FIRST, Years.of(first), second, last);
        }
        return new DayOrders(days);
    }

    private static void put(
            Map<TimeFormat, LocalDate> days, TimeFormat order, int year, int month, int day) {
        Years.day(year, month, day).ifPresent(read -> days.put(order, read));
    }

    /// The day in this order, or the only one it can be when the column has none.
    LocalDate in(TimeFormat format, String cell) {
        boolean orders =
                format == TimeFormat.DAY_FIRST
                        || format == TimeFormat.MONTH_FIRST
                        || format == TimeFormat.YEAR_FIRST;
        if (orders) {
            LocalDate day = days.get(format);
            if (day == null) {
                throw new UnreadableTime("day.other-order", cell, Why.of("order." + format.id()));
            }
            return day;
        }
        Set<LocalDate> different = Set.copyOf(days.values());
        if (different.size() == 1) {
            return different.iterator().next();
        }
        throw different.isEmpty()
                ? new UnreadableTime("day.none", cell)
                : new UnreadableTime("day.open", cell, either(different));
    }

    private static Why either(Set<LocalDate> different) {
        List<LocalDate> days = different.stream().sorted().toList();
        Object either = days.getFirst();
        for (LocalDate day : days.subList(1, days.size())) {
            either = Why.of("either", either, day);
        }
        return (Why) either;
    }
}
