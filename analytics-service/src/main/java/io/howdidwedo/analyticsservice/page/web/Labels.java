package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What things are called on all pages.
public final class Labels {
    private static final Phrases WORDS = Phrases.of(Labels.class);

    private Labels() {}

    /// What most tables count.
    public static String answers() {
        return WORDS.say("answers");
    }

    /// What a chart draws that has no metric.
    static String share() {
        return WORDS.say("chart.share");
    }

    /// Where there is nothing.
    static String none() {
        return WORDS.say("none");
    }

    /// From the first to the last; whole months by their names.
    public static String days(Days days) {
        return span(days.from(), days.to());
    }

    /// From the first month to the last.
    public static String months(Months months) {
        return span(months.first().toString(), months.last().toString());
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : WORDS.say("interval", first, last);
    }

    /// What people call a dimension.
    public static String title(Dimension dimension) {
        return WORDS.say("dimension." + dimension.id());
    }

    /// What a value is called that something is narrowed by.
    ///
    /// @param parameter that it stands in, as a rule that of a dimension
    public static String chosen(String parameter, String value) {
        return Dimension.named(parameter)
                .map(dimension -> name(dimension, value))
                .orElseGet(() -> new ShortId(value).shown());
    }

    /// What a part is called that has this value of a dimension.
    public static String name(Dimension dimension, @Nullable String value) {
        return switch (dimension) {
            case PROMISE, TENURE -> known(dimension, Objects.requireNonNullElse(value, ""));
            case NEED, CUSTOMER_KIND -> value == null ? none() : knownOr(dimension, value);
            case WEEKDAY -> value == null ? none() : weekday(value);
            // Called otherwise than its share, which stands beside that of satisfied scores.
            case VERDICT -> knownOr(dimension, Objects.requireNonNullElse(value, none()));
            case SUPPLIER -> value == null ? none() : new TeamName(value).shown();
            case OFFERING -> value == null ? none() : new OfferingName(value).shown();
            default -> value == null ? none() : new ShortId(value).shown();
        };
    }

    /// Values of a dimension in the order they are read in where no figure decides: teams and
    /// offerings as somebody placed them, all others as they come.
    public static Comparator<String> order(Dimension dimension) {
        return switch (dimension) {
            case SUPPLIER -> TeamName.order();
            case OFFERING -> OfferingName.order();
            default -> (_, _) -> 0;
        };
    }

    private static String known(Dimension dimension, String value) {
        String label = dimension.id() + "." + value;
        return WORDS.say(WORDS.knows(label) ? label : dimension.id() + ".unknown");
    }

    /// What stands in an address may be none of those that are known.
    private static String knownOr(Dimension dimension, String value) {
        String label = dimension.id() + "." + value;
        return WORDS.knows(label) ? WORDS.say(label) : new ShortId(value).shown();
    }

    /// What stands in an address may be none.
    private static String weekday(String number) {
        return number.matches("[1-7]")
                ? DayOfWeek.of(Integer.parseInt(number))
                        .getDisplayName(TextStyle.FULL_STANDALONE, Phrases.reader())
                : number;
    }

    /// What a part is of, as in "Team north, Tier gold"; "everything" without a filter.
    public static String part(KeptSlice part) {
        List<String> filters = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            String value = part.filters().get(dimension.id());
            if (value != null) {
                filters.add(title(dimension) + " " + name(dimension, value));
            }
        }
        if (!filters.isEmpty()) {
            return String.join(", ", filters);
        }
        return part.seesAll()
                ? WORDS.say("everything")
                : part.teams().stream()
                        .sorted(TeamName.order())
                        .map(team -> name(Dimension.SUPPLIER, team))
                        .collect(Collectors.joining(", "));
    }

    /// What a metric counts, in the plural.
    public static String counted(Metric metric) {
        return WORDS.say(countedBy(metric));
    }

    /// The same within a sentence.
    public static String countedWithin(Metric metric) {
        return WORDS.say("within." + countedBy(metric));
    }

    private static String countedBy(Metric metric) {
        return switch (metric.source()) {
            case COUNTED_ANSWERS,
                    COUNTED_AND_QUARANTINED_ANSWERS,
                    ANSWERS_AND_WHAT_FOLLOWED,
                    ANSWERS_AND_WHAT_WAS_SPENT,
                    ALL_ANSWERS ->
                    "answers";
            case PROMISES -> "promises";
            case REQUIREMENTS_OF_SUPPLIERS -> "requirements";
            case RATINGS -> "ratings";
            case TRANSACTIONS -> "transactions";
            case INVITATIONS -> "invitations";
            case CASES -> "cases";
        };
    }

    /// Metrics to choose from.
    public static List<SelectField.Option> options(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> new SelectField.Option(metric.id(), metric.title()))
                .toList();
    }

    /// What the reader must know of the figure; empty when nothing.
    public static String note(Figure figure) {
        String note = figure.note();
        return switch (note) {
            case null -> "";
            case Figure.NONE -> WORDS.say("note.nothing");
            case Figure.TOO_FEW -> WORDS.say("note.too-few");
            case Figure.FEW -> WORDS.say("note.few");
            default -> note;
        };
    }
}
