package io.howdidwedo.table.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What may follow a day: a time of day, then the zone it is of.
///
/// @param time null when there is none
/// @param nextDay whether it is midnight at the end of the day, written 24:00
/// @param zone null when there is none
record WrittenClock(@Nullable LocalTime time, boolean nextDay, @Nullable ZoneId zone) {
    private static final String TIME =
            "(?:T|t|,? (?:at |um |- )?)(?<h>\\d{1,2})(?::(?<m>\\d{2})(?::(?<s>\\d{2})"
                    + "(?:[.,](?<f>\\d{1,9}))?)?)?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?(?: Uhr)?";
    private static final String BASIC_TIME = "[Tt](?<bh>\\d{2})(?<bm>\\d{2})(?<bs>\\d{2})?";
    private static final String ZONE =
            " ?(?:(?<utc>[Zz]|UTC|GMT)?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)?)"
                    + " ?\\[?(?<region>[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)?]?";
    private static final Pattern AFTER_DAY =
            Pattern.compile("(?:" + BASIC_TIME + "|" + TIME + ")?" + ZONE);

    /// What this text says, which follows the day.
    ///
    /// @param cell all of the cell
    static WrittenClock of(String rest, String cell) {
        Matcher matcher = AFTER_DAY.matcher(rest);
        if (!matcher.matches()) {
            throw WrittenTime.notUnderstood(cell);
        }
        ZoneId zone = zone(matcher, cell);
        boolean basic = matcher.group("bh") != null;
        String hour = matcher.group(basic ? "bh" : "h");
        if (hour == null) {
            return new WrittenClock(null, false, zone);
        }
        String half = basic ? null : matcher.group("half");
        String minute = matcher.group(basic ? "bm" : "m");
        if (minute == null && half == null) {
            throw WrittenTime.notUnderstood(cell);
        }
        int second = number(matcher.group(basic ? "bs" : "s"));
        int nano = basic ? 0 : nano(matcher.group("f"));
        int read = Integer.parseInt(hour);
        if (read == 24 && half == null && number(minute) + second + nano == 0) {
            return new WrittenClock(LocalTime.MIDNIGHT, true, zone);
        }
        try {
            return new WrittenClock(
                    LocalTime.of(hour(read, half, cell), number(minute), second, nano),
                    false,
                    zone);
        } catch (DateTimeException e) {
            throw noTime(cell);
        }
    }

    private static int hour(int written, @Nullable String half, String cell) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw noTime(cell);
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
        return written % 12 + (afternoon ? 12 : 0);
    }

    private static UnreadableTime noTime(String cell) {
        return new UnreadableTime("time.no-clock", cell);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nano(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static @Nullable ZoneId zone(Matcher matcher, String cell) {
        String region = matcher.group("region");
        String offset = matcher.group("offset");
        try {
            if (offset != null) {
                return ZoneOffset.of(withMinutes(offset));
            }
            if (region != null) {
                return ZoneId.of(region);
            }
            return matcher.group("utc") == null ? null : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            throw new UnreadableTime("time.zone-unknown", cell);
        }
    }

    /// `+1` is `+01:00`, `+0530` is `+05:30`.
    private static String withMinutes(String offset) {
        String digits = offset.substring(1).replace(":", "");
        String full =
                switch (digits.length()) {
                    case 1 -> "0" + digits + "00";
                    case 2 -> digits + "00";
                    case 3 -> "0" + digits;
                    default -> digits;
                };
        return offset.charAt(0) + full.substring(0, 2) + ":" + full.substring(2);
    }
}
