package io.howdidwedo.table.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day at the beginning of a text, and what follows it.
record WrittenDay(LocalDate day, String rest) {
    private static final String NAME = "(?<name>\\p{L}{3,12}\\.?)";
    private static final Pattern WEEKDAY = Pattern.compile("\\p{L}{2,12}\\.?, +(?=\\p{L}|\\d)");
    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)"),
                    Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)"),
                    Pattern.compile(
                            "(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4}|\\d{2})(?!\\d)"),
                    Pattern.compile(
                            "(?<d>\\d{1,2})(?:st|nd|rd|th)?[ .\\-/]{1,2}(?:de )?"
                                    + NAME
                                    + "[ ,.\\-/]{1,2}(?:de )?(?<y>\\d{4}|\\d{2})(?!\\d)"),
                    Pattern.compile(
                            NAME
                                    + "[ -](?<d>\\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,2}(?<y>\\d{4})(?!\\d)"),
                    Pattern.compile("(?<y>\\d{4})[ -]" + NAME + "[ -](?<d>\\d{1,2})(?!\\d)"));

    /// The day that begins the text; empty when none does.
    ///
    /// @throws UnreadableTime when it has the form of one and is none, or may be several
    static Optional<WrittenDay> of(String text, TimeFormat format) {
        Optional<Matcher> numbers = DayOrders.at(text);
        if (numbers.isPresent()) {
            Matcher found = numbers.get();
            return Optional.of(
                    new WrittenDay(
                            DayOrders.of(found).in(format, found.group()),
                            text.substring(found.end())));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        String dated = weekday.lookingAt() ? text.substring(weekday.end()) : text;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(dated);
            if (matcher.lookingAt()) {
                Integer month = month(form, matcher);
                if (month != null) {
                    return Optional.of(
                            new WrittenDay(day(matcher, month), dated.substring(matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer month(Pattern form, Matcher matcher) {
        return form.namedGroups().containsKey("name")
                ? MonthNames.month(matcher.group("name")).orElse(null)
                : Integer.valueOf(matcher.group("m"));
    }

    private static LocalDate day(Matcher matcher, int month) {
        String written = matcher.group("y");
        int year = Integer.parseInt(written);
        return Years.day(
                        written.length() == 2 ? Years.of(year) : year,
                        month,
                        Integer.parseInt(matcher.group("d")))
                .orElseThrow(() -> new UnreadableTime("day.none", matcher.group()));
    }
}
