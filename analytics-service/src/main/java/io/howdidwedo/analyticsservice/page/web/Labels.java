package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.page.ShortId;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What things are called on all pages.
public final class Labels {
    private static final Phrases PHRASES = Phrases.of(Labels.class);

    public static final String ANSWERS = PHRASES.say("answers");

    /// Where there is nothing.
    static final String NONE = PHRASES.say("none");

    private Labels() {}

    /// What people call a dimension.
    public static String title(Dimension dimension) {
        return PHRASES.say("dimension." + dimension.id());
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
            case NEED -> value == null ? NONE : capitalised(value);
            case WEEKDAY -> value == null ? NONE : weekday(value);
            case VERDICT -> verdict(Objects.requireNonNullElse(value, NONE));
            case SUPPLIER -> value == null ? NONE : new TeamName(value).shown();
            case OFFERING -> value == null ? NONE : new OfferingName(value).shown();
            default -> value == null ? NONE : new ShortId(value).shown();
        };
    }

    private static String known(Dimension dimension, String value) {
        String label = dimension.id() + "." + value;
        return PHRASES.say(PHRASES.knows(label) ? label : dimension.id() + ".unknown");
    }

    /// A verdict is called otherwise than its share, which stands beside that of satisfied scores.
    private static String verdict(String value) {
        String label = Dimension.VERDICT.id() + "." + value;
        return PHRASES.knows(label) ? PHRASES.say(label) : value;
    }

    private static String capitalised(String value) {
        return value.isEmpty()
                ? NONE
                : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    /// What stands in an address may be none.
    private static String weekday(String number) {
        return number.matches("[1-7]")
                ? DayOfWeek.of(Integer.parseInt(number))
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
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
                ? PHRASES.say("everything")
                : part.teams().stream()
                        .map(team -> name(Dimension.SUPPLIER, team))
                        .collect(Collectors.joining(", "));
    }

    /// What a metric counts, in the plural.
    public static String counted(Metric metric) {
        return switch (metric.source()) {
            case COUNTED_ANSWERS,
                    COUNTED_AND_QUARANTINED_ANSWERS,
                    ANSWERS_AND_WHAT_FOLLOWED,
                    ANSWERS_AND_WHAT_WAS_SPENT,
                    ALL_ANSWERS ->
                    ANSWERS;
            case PROMISES -> PHRASES.say("promises");
            case REQUIREMENTS_OF_SUPPLIERS -> PHRASES.say("requirements");
            case RATINGS -> PHRASES.say("ratings");
            case TRANSACTIONS -> PHRASES.say("transactions");
            case INVITATIONS -> PHRASES.say("invitations");
            case CASES -> PHRASES.say("cases");
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
            case Figure.NONE -> PHRASES.say("note.nothing");
            case Figure.TOO_FEW -> PHRASES.say("note.too-few");
            case Figure.FEW -> PHRASES.say("note.few");
            default -> note;
        };
    }
}
