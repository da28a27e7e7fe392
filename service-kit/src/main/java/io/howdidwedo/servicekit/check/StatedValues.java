package io.howdidwedo.servicekit.check;

import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.Told;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads values that came as text, each kind in one way with one sentence for what is wrong with
/// it. A value that cannot be read is told to the [Check] and stands in for itself by a harmless
/// one, which is never used: the check refuses the whole.
public final class StatedValues {
    private static final int LONGEST_ID = 200;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}([.]\\d{1,15})?");
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT|Z)?(?:[+-]\\d.*)?", Pattern.CASE_INSENSITIVE);
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final YearMonth FIRST_MONTH = YearMonth.of(1970, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2199, 12);

    private final Check check;

    /// Values of what this check is about.
    public StatedValues(Check check) {
        this.check = check;
    }

    /// That something must be there and is not.
    public static Told required() {
        return new CommonProblem("required");
    }

    /// That a text is longer than it may be.
    public static Told tooLong(int longest) {
        return new CommonProblem("text", String.valueOf(longest));
    }

    /// An id: required, one line of at most 200 characters, as [WrittenText#id] has it.
    public String id(String field, @Nullable String stated) {
        Optional<String> id = stated(stated).map(WrittenText::id).filter(text -> !text.isEmpty());
        check.require(id.isPresent(), field, new CommonProblem("required"));
        check.require(id.isEmpty() || isLine(id.get(), LONGEST_ID), field, new CommonProblem("id"));
        return id.orElse("");
    }

    /// A text that must be there, of one or several lines.
    public String text(String field, @Nullable String stated, int longest) {
        Optional<String> text =
                Optional.ofNullable(stated)
                        .map(WrittenText::atLength)
                        .filter(written -> !written.isEmpty());
        check.require(text.isPresent(), field, new CommonProblem("required"));
        check.require(
                text.isEmpty() || text.get().length() <= longest,
                field,
                new CommonProblem("text", String.valueOf(longest)));
        return text.orElse("");
    }

    /// One line that may be left out.
    public @Nullable String line(String field, @Nullable String stated, int longest) {
        Optional<String> line = stated(stated);
        check.require(
                line.isEmpty() || isLine(line.get(), longest),
                field,
                new CommonProblem("line", String.valueOf(longest)));
        return line.orElse(null);
    }

    /// A mail address that may be left out.
    public @Nullable String addressOrNull(String field, @Nullable String stated) {
        Optional<String> address = stated(stated);
        check.require(
                address.isEmpty() || MailAddress.isOne(address.get()),
                field,
                new CommonProblem("address"));
        return address.filter(MailAddress::isOne).map(MailAddress::written).orElse(null);
    }

    /// A mail address that must be there.
    public String address(String field, @Nullable String stated) {
        String address = addressOrNull(field, stated(stated).orElse("-"));
        return address == null ? "" : address;
    }

    /// A language by its BCP 47 tag in any spelling, or by its name; may be left out.
    public @Nullable String language(String field, @Nullable String stated) {
        Optional<String> language = stated(stated);
        Optional<String> tag = language.flatMap(KnownLanguages::tag);
        check.require(language.isEmpty() || tag.isPresent(), field, new CommonProblem("language"));
        return tag.orElse(null);
    }

    /// A time zone by the name of its region, which knows when summer time is; may be left out.
    public @Nullable String zone(String field, @Nullable String stated) {
        String name = stated(stated).orElse(null);
        if (name == null || ZoneId.getAvailableZoneIds().contains(name)) {
            return name;
        }
        check.wrong(
                field, new CommonProblem(OFFSET.matcher(name).matches() ? "zone.offset" : "zone"));
        return null;
    }

    /// An instant with its offset that must be there, to the millisecond.
    public Instant instant(String field, @Nullable String stated) {
        String text = stated(stated).orElse("");
        if (text.isEmpty()) {
            check.wrong(field, new CommonProblem("instant.required"));
            return EARLIEST;
        }
        try {
            return sensible(field, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            check.wrong(field, new CommonProblem("instant"));
            return EARLIEST;
        }
    }

    private Instant sensible(String field, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            check.wrong(field, new CommonProblem("time.span"));
            return EARLIEST;
        }
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A date and a time of day by the clocks of this zone, as a page sends them.
    public Instant localTime(String field, @Nullable String stated, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(stated(stated).orElse(""));
            return sensible(field, local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            check.wrong(field, new CommonProblem("local-time"));
            return EARLIEST;
        }
    }

    /// A day.
    public LocalDate day(String field, @Nullable String stated) {
        try {
            return sensible(field, LocalDate.parse(stated(stated).orElse("")));
        } catch (DateTimeException e) {
            check.wrong(field, new CommonProblem("day"));
            return LocalDate.EPOCH;
        }
    }

    private LocalDate sensible(String field, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (month.isBefore(FIRST_MONTH) || month.isAfter(LAST_MONTH)) {
            check.wrong(field, new CommonProblem("time.span"));
            return LocalDate.EPOCH;
        }
        return day;
    }

    /// A month that calendars and databases reach.
    public YearMonth month(String field, @Nullable String stated) {
        try {
            return sensible(field, YearMonth.parse(stated(stated).orElse("")));
        } catch (DateTimeException e) {
            check.wrong(field, new CommonProblem("month"));
            return FIRST_MONTH;
        }
    }

    private YearMonth sensible(String field, YearMonth month) {
        if (month.isBefore(FIRST_MONTH) || month.isAfter(LAST_MONTH)) {
            check.wrong(field, new CommonProblem("time.span"));
            return FIRST_MONTH;
        }
        return month;
    }

    /// A whole number within these bounds, both included.
    public int whole(String field, @Nullable String stated, int least, int most) {
        try {
            int number = Integer.parseInt(stated(stated).orElse(""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with the bounds.
        }
        check.wrong(field, new CommonProblem("whole", String.valueOf(least), String.valueOf(most)));
        return least;
    }

    /// A number within these bounds, both included, with a point or a comma before its decimals.
    public double number(String field, @Nullable String stated, double least, double most) {
        String text = stated(stated).orElse("").replace(',', '.');
        if (DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        check.wrong(
                field,
                new CommonProblem(
                        "number",
                        String.valueOf(Math.round(least)),
                        String.valueOf(Math.round(most))));
        return least;
    }

    /// The constant of this name in any case of letters; the given one when nothing was stated.
    public <C extends Enum<C>> C constant(
            String field, @Nullable String stated, Class<C> type, C otherwise) {
        List<C> constants = Arrays.asList(type.getEnumConstants());
        return stated(stated)
                .map(
                        name ->
                                choice(
                                        field,
                                        name.toLowerCase(Locale.ROOT),
                                        constants,
                                        StatedValues::written))
                .orElse(otherwise);
    }

    /// The choice of this name.
    ///
    /// @param choices at least one
    public <T> T choice(
            String field, @Nullable String stated, List<T> choices, Function<T, String> name) {
        String wanted = stated(stated).orElse("");
        for (T choice : choices) {
            if (name.apply(choice).equals(wanted)) {
                return choice;
            }
        }
        check.wrong(
                field,
                new CommonProblem(
                        "choice", choices.stream().map(name).collect(Collectors.joining(", "))));
        return choices.getFirst();
    }

    private static Optional<String> stated(@Nullable String stated) {
        return Optional.ofNullable(stated).map(WrittenText::of).filter(text -> !text.isEmpty());
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest
                && text.codePoints()
                        .noneMatch(
                                letter ->
                                        Character.isISOControl(letter)
                                                || Character.getType(letter)
                                                        == Character.SURROGATE);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
