package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Figures in the reader's own way of writing numbers.
final class Wording {
    private final DateTimeFormatter day;
    private final NumberFormat whole;
    private final NumberFormat percent;
    private final NumberFormat points;
    private final NumberFormat scale;

    Wording(Locale locale) {
        day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        scale = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale));
        points = new DecimalFormat("+0.0;-0.0", DecimalFormatSymbols.getInstance(locale));
    }

    String count(long number) {
        return whole.format(number);
    }

    /// The day in UTC.
    String day(Instant instant) {
        return day.format(instant);
    }

    /// A value on the common scale.
    String scale(double value) {
        return scale.format(value);
    }

    /// The value; a dash when it is withheld.
    String value(Metric metric, Figure figure) {
        return number(metric, figure.value());
    }

    /// The interval; empty when there is none.
    String interval(Metric metric, Figure figure) {
        return figure.low() == null || figure.high() == null
                ? ""
                : number(metric, figure.low()) + " to " + number(metric, figure.high());
    }

    private String number(Metric metric, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return switch (metric.kind()) {
            case SHARE -> percent.format(value);
            case NET, GAP -> points.format(value);
            case MEAN -> scale.format(value);
            case COUNT -> whole.format(value);
        };
    }

    /// So many of these, as in "1 answer" and "2,040 answers".
    String counted(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// What a figure rests on.
    String basis(String thing, Figure figure) {
        return counted(figure.n(), thing) + " of " + counted(figure.customers(), "customer");
    }

    /// How much it has changed, and whether chance alone may have done that.
    String change(Metric metric, Change change, FilterForm.Months before) {
        boolean share = metric.kind() == Metric.Kind.SHARE;
        String by = points.format(share ? 100 * change.value() : change.value());
        return change.clearsChance()
                ? by + " points since " + before + ", more than chance"
                : by + " points since " + before + ", which may be chance";
    }

    /// Where a team stands against all and against chance.
    static String place(TeamsAgainstChance.Team team, double all) {
        String side = team.share() > all ? "above" : "below";
        return switch (team.place()) {
            case WITHIN -> "as chance would have it";
            case NOTABLE -> side + " all; one team in twenty is so by chance";
            case EXTRAORDINARY -> side + " all; hardly by chance";
        };
    }

    /// What the reader must know of the figure; empty when nothing.
    static String note(Figure figure) {
        String note = figure.note();
        return switch (note) {
            case null -> "";
            case Figure.NONE -> "Nothing to tell yet.";
            case Figure.TOO_FEW -> "Fewer than 5 customers: too few to say.";
            case Figure.FEW -> "Fewer than 30 answers: mind the interval.";
            default -> note;
        };
    }
}
