package io.howdidwedo.table.time;

/// Tells quickly in which orders three numbers at the beginning of a text can be a day; which day,
/// and whether the calendar has it, is left to [DayOrders].
final class ThreeNumbers {
    /// In every order.
    static final int ANY_ORDER = 7;

    private static final int NONE = -1;

    private ThreeNumbers() {}

    /// The bit of an order.
    static int bit(TimeFormat order) {
        return switch (order) {
            case DAY_FIRST -> 1;
            case MONTH_FIRST -> 2;
            case YEAR_FIRST -> 4;
            case AS_WRITTEN, EXCEL_DAYS, UNIX_SECONDS, UNIX_MILLISECONDS -> 0;
        };
    }

    /// The orders in which they can be one, a bit each; -1 when no three numbers, parted by slashes
    /// or hyphens, begin the text.
    static int orders(String text) {
        int first = digits(text, 0);
        if (first < 1 || first > 2 || first >= text.length()) {
            return NONE;
        }
        char mark = text.charAt(first);
        int second = digits(text, first + 1);
        int then = first + 1 + second;
        boolean parted =
                (mark == '/' || mark == '-')
                        && second >= 1
                        && second <= 2
                        && then < text.length()
                        && text.charAt(then) == mark;
        int last = parted ? digits(text, then + 1) : 0;
        if (last != 2 && last != 4) {
            return NONE;
        }
        return orders(
                number(text, 0, first),
                number(text, first + 1, then),
                last == 2 && first == 2 ? number(text, then + 1, then + 3) : 0);
    }

    private static int orders(int first, int second, int shortLast) {
        int orders = 0;
        orders |= isMonth(second) && isDay(first) ? 1 : 0;
        orders |= isMonth(first) && isDay(second) ? 2 : 0;
        orders |= isMonth(second) && isDay(shortLast) ? 4 : 0;
        return orders;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private static int number(String text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
