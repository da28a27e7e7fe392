package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.servicekit.wording.Phrases;
import java.math.BigDecimal;
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
public final class Wording {
    private static final double LEAST_PROBABILITY = 0.001;

    private final Phrases words;
    private final DateTimeFormatter day;
    private final NumberFormat whole;
    private final NumberFormat percent;
    private final NumberFormat wholePercent;
    private final NumberFormat points;
    private final NumberFormat scale;
    private final NumberFormat probability;
    private final NumberFormat money;

    public Wording(Locale locale) {
        words = Phrases.of(Wording.class).in(locale);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = withDecimals(NumberFormat.getPercentInstance(locale), 1);
        wholePercent = NumberFormat.getPercentInstance(locale);
        scale = new DecimalFormat("0.0", symbols);
        money = withDecimals(NumberFormat.getNumberInstance(locale), 2);
        probability = new DecimalFormat("0.000", symbols);
        points = new DecimalFormat("+0.0;-0.0", symbols);
    }

    private static NumberFormat withDecimals(NumberFormat format, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    public String count(long number) {
        return whole.format(number);
    }

    /// A time that somebody waits, by the largest unit that says something.
    public String hours(double hours) {
        if (hours < 1) {
            return words.say("time.minutes", whole.format(Math.round(60 * hours)));
        }
        return hours < 48
                ? words.say("time.hours", scale.format(hours))
                : words.say("time.days", scale.format(hours / 24));
    }

    /// The day in UTC.
    public String day(Instant instant) {
        return day.format(instant);
    }

    /// A value on the common scale.
    public String scale(double value) {
        return scale.format(value);
    }

    /// An amount of money, without its currency.
    public String money(BigDecimal amount) {
        return money.format(amount);
    }

    /// The value; a dash when it is withheld.
    public String value(Metric metric, Figure figure) {
        return number(metric, figure.value());
    }

    /// The interval; empty when there is none.
    public String interval(Metric metric, Figure figure) {
        return figure.low() == null || figure.high() == null
                ? ""
                : fromTo(number(metric, figure.low()), number(metric, figure.high()));
    }

    /// The value with its interval in brackets, when there is one.
    public String withInterval(Metric metric, Figure figure) {
        String interval = interval(metric, figure);
        return interval.isEmpty()
                ? value(metric, figure)
                : value(metric, figure) + " (" + interval + ")";
    }

    /// From one to the other.
    public String fromTo(String low, String high) {
        return words.say("interval", low, high);
    }

    /// A value of a metric in its own unit.
    public String number(Metric metric, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return switch (metric.kind()) {
            case SHARE -> percent.format(value);
            case NET, GAP -> points.format(value);
            case MEAN -> scale.format(value);
            case MONEY -> money.format(value);
            case COUNT -> whole.format(value);
        };
    }

    /// So many of these, as in "1 answer" and "2,040 answers".
    ///
    /// @param thing its name in the bundle
    public String counted(long number, String thing) {
        return words.say((number == 1 ? "one." : "many.") + thing, count(number));
    }

    /// What a figure rests on.
    public String basis(String thing, Figure figure) {
        return words.say(
                "basis", counted(figure.n(), thing), counted(figure.customers(), "customer"));
    }

    /// How much it has changed, and whether chance alone may have done that.
    public String change(Metric metric, Change change, Days before) {
        return change(metric, change, words.say("since", Labels.days(before)));
    }

    /// How much it has changed since something, as far as chance lets one tell: where it does not,
    /// no number stands there that somebody might take for one.
    public String change(Metric metric, Change change, String since) {
        if (change.few()) {
            return words.say("change.few", since);
        }
        String within = points(metric, change.interval());
        return change.clearsChance()
                ? words.say("change.told", points(metric, change), since, within)
                : words.say("change.untold", since, within);
    }

    private String points(Metric metric, Interval interval) {
        double unit = metric.kind() == Metric.Kind.SHARE ? 100 : 1;
        return fromTo(points.format(unit * interval.low()), points.format(unit * interval.high()));
    }

    /// A change in points.
    public String points(Metric metric, Change change) {
        return points.format(
                metric.kind() == Metric.Kind.SHARE ? 100 * change.value() : change.value());
    }

    /// How far chance alone could have moved a change of shares.
    public String within(Change change) {
        return words.say("within", points(change.interval()));
    }

    /// A share that somebody has decided on, without decimals.
    public String bar(double share) {
        return wholePercent.format(share);
    }

    /// So many points, from a difference of shares.
    public String points(double difference) {
        return points.format(100 * difference);
    }

    /// Points from one to the other.
    public String points(Interval interval) {
        return fromTo(points(interval.low()), points(interval.high()));
    }

    /// How probable that is by chance.
    public String probability(double p) {
        return p < LEAST_PROBABILITY
                ? "p < " + probability.format(LEAST_PROBABILITY)
                : "p = " + probability.format(p);
    }

    /// From one share to the other.
    public String shares(Interval interval) {
        return fromTo(share(interval.low()), share(interval.high()));
    }

    /// A share as a percentage.
    public String share(double share) {
        return percent.format(share);
    }
}
