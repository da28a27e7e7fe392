package io.howdidwedo.analyticsservice.dashboard.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.dashboard.AgreementChange;
import io.howdidwedo.analyticsservice.dashboard.Causes;
import io.howdidwedo.analyticsservice.dashboard.Chain;
import io.howdidwedo.analyticsservice.dashboard.Doubt;
import io.howdidwedo.analyticsservice.dashboard.Fairness;
import io.howdidwedo.analyticsservice.dashboard.Fixes;
import io.howdidwedo.analyticsservice.dashboard.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.dashboard.Lapsing.Turnover;
import io.howdidwedo.analyticsservice.dashboard.Link;
import io.howdidwedo.analyticsservice.dashboard.Silence;
import io.howdidwedo.analyticsservice.dashboard.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.mailing.Rhythm;
import io.howdidwedo.analyticsservice.report.Span;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Confidence;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.nonresponse.Cell;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Figures in the reader's own way of writing numbers.
final class Wording {
    static final String ANSWERS = "Answers";

    private static final String TOO_FEW_YET = "Too few answers to tell yet.";

    private static final double LEAST_PROBABILITY = 0.001;

    private final DateTimeFormatter day;
    private final NumberFormat whole;
    private final NumberFormat percent;
    private final NumberFormat wholePercent;
    private final NumberFormat points;
    private final NumberFormat scale;
    private final NumberFormat probability;
    private final NumberFormat money;

    Wording(Locale locale) {
        day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        wholePercent = NumberFormat.getPercentInstance(locale);
        scale = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale));
        money = NumberFormat.getNumberInstance(locale);
        money.setMinimumFractionDigits(2);
        money.setMaximumFractionDigits(2);
        probability = new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(locale));
        points = new DecimalFormat("+0.0;-0.0", DecimalFormatSymbols.getInstance(locale));
    }

    String count(long number) {
        return whole.format(number);
    }

    /// A time that somebody waits, by the largest unit that says something.
    String hours(double hours) {
        if (hours < 1) {
            return whole.format(Math.round(60 * hours)) + " min";
        }
        return hours < 48 ? scale.format(hours) + " h" : scale.format(hours / 24) + " days";
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

    /// The value with its interval in brackets, when there is one.
    String withInterval(Metric metric, Figure figure) {
        String interval = interval(metric, figure);
        return interval.isEmpty()
                ? value(metric, figure)
                : value(metric, figure) + " (" + interval + ")";
    }

    /// A value of a metric in its own unit.
    String number(Metric metric, @Nullable Double value) {
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
    String counted(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// What a figure rests on.
    String basis(String thing, Figure figure) {
        return counted(figure.n(), thing) + " of " + counted(figure.customers(), "customer");
    }

    /// How much it has changed, and whether chance alone may have done that.
    String change(Metric metric, Change change, Months before) {
        return change(metric, change, "since " + before);
    }

    /// How much it has changed since something, as far as chance lets one tell: where it does not,
    /// no number stands there that somebody might take for one.
    String change(Metric metric, Change change, String since) {
        String within = points(metric, change.interval()) + ", 95 %";
        if (change.few()) {
            return "Too few answers, then or now, to tell a change " + since;
        }
        return change.clearsChance()
                ? "%s points %s (%s): more than chance"
                        .formatted(points(metric, change), since, within)
                : "No change %s that chance could not explain (%s)".formatted(since, within);
    }

    private String points(Metric metric, Interval interval) {
        double unit = metric.kind() == Metric.Kind.SHARE ? 100 : 1;
        return points.format(unit * interval.low())
                + " to "
                + points.format(unit * interval.high());
    }

    /// How much more often this is so with one thing than with another, and whether chance alone
    /// may have made that.
    String moreOften(Metric metric, Change change, String with, String than) {
        return change.clearsChance()
                ? "%s are %s points %s often with %s than with %s (%s): more than chance."
                        .formatted(
                                metric.title(),
                                scale.format(100 * Math.abs(change.value())),
                                change.value() < 0 ? "less" : "more",
                                with,
                                than,
                                within(change))
                : "Whether %s are more often with %s than with %s cannot be told from this (%s)."
                        .formatted(
                                metric.title().toLowerCase(Locale.ROOT),
                                with,
                                than,
                                within(change));
    }

    /// How much more of the dissatisfied come again than of all others.
    String comingAgain(Optional<Change> dissatisfied) {
        return dissatisfied
                .map(
                        change ->
                                change.clearsChance()
                                        ? ("Of the dissatisfied %s points %s came again than of those"
                                                        + " who were satisfied or delighted (%s): more"
                                                        + " than chance.")
                                                .formatted(
                                                        scale.format(
                                                                100 * Math.abs(change.value())),
                                                        change.value() < 0 ? "fewer" : "more",
                                                        within(change))
                                        : ("Whether the dissatisfied come again less often than those"
                                                        + " who were satisfied or delighted cannot be"
                                                        + " told from this (%s).")
                                                .formatted(within(change)))
                .orElse("There are too few answers to compare verdicts.");
    }

    /// How often both sides of the agreement got what they require.
    String bothSides(FigureRow whole) {
        Figure winWin = whole.figure(Metric.WIN_WIN);
        return winWin.value() == null
                ? "How often both sides got what they require cannot be told yet. " + note(winWin)
                : ("Win-win: in %s of %s with a verdict both sides got what they require. Below is"
                                + " what the supplier requires, as far as it was measured.")
                        .formatted(
                                withInterval(Metric.WIN_WIN, winWin),
                                counted(winWin.n(), "answer"));
    }

    /// How far chance alone could have moved a change of shares.
    private String within(Change change) {
        return "%s points, 95 %%".formatted(points(change.interval()));
    }

    /// How many relationships have fallen silent, the dissatisfied beside the others.
    List<String> lapsed(Lapsed lapsed) {
        List<String> sentences = new ArrayList<>();
        lapsed("last verdict was dissatisfied", lapsed.dissatisfied(), sentences);
        lapsed("last verdict was a better one", lapsed.others(), sentences);
        return sentences;
    }

    /// What may be lost with the dissatisfied, by currency.
    List<String> turnover(List<Turnover> turnover) {
        return turnover.stream()
                .filter(one -> one.relationships() >= Figure.FEWEST_CUSTOMERS)
                .map(this::turnover)
                .toList();
    }

    private String turnover(Turnover one) {
        return ("At risk: in the last 365 days of their team, %s whose last verdict was dissatisfied"
                        + " brought %s %s of %s (%s); %s of that is from those that have fallen"
                        + " silent.")
                .formatted(
                        counted(one.relationships(), "relationship"),
                        one.currency(),
                        money.format(one.dissatisfied()),
                        money.format(one.all()),
                        one.all().signum() > 0
                                ? percent.format(
                                        one.dissatisfied().doubleValue() / one.all().doubleValue())
                                : "–",
                        money.format(one.lapsed()));
    }

    private void lapsed(String whose, Clusters relationships, List<String> sentences) {
        if (relationships.answers() >= Figure.FEWEST_CUSTOMERS) {
            Interval interval = relationships.interval(Confidence.USUAL);
            sentences.add(
                    "Of %s whose %s, %s fallen silent: %s (%s to %s, 95 %%)."
                            .formatted(
                                    counted(relationships.answers(), "relationship"),
                                    whose,
                                    count(relationships.hits())
                                            + (relationships.hits() == 1 ? " has" : " have"),
                                    percent.format(relationships.share()),
                                    percent.format(interval.low()),
                                    percent.format(interval.high())));
        }
    }

    /// A share that somebody has decided on, without decimals.
    String bar(double share) {
        return wholePercent.format(share);
    }

    /// Where a team stands against all and against chance.
    static String place(TeamsAgainstChance.Team team, double all) {
        String side = team.share() > all ? "above" : "below";
        return switch (team.place()) {
            case WITHIN -> "within what chance does";
            case NOTABLE -> side + " all; one team in twenty is so by chance";
            case EXTRAORDINARY -> side + " all; one team in five hundred is so by chance";
        };
    }

    /// How far satisfaction could be from what the answers that count say, in sentences.
    List<String> doubt(Doubt doubt) {
        List<String> sentences = new ArrayList<>();
        doubt.silence().ifPresent(silence -> sentences.addAll(silence(silence)));
        doubt.unheard().ifPresent(unheard -> sentences.add(unheard(unheard)));
        doubt.quarantined().ifPresent(quarantined -> sentences.add(quarantined(quarantined)));
        doubt.same().ifPresent(same -> sentences.add(sameCustomers(same)));
        return sentences;
    }

    private String sameCustomers(PairedShares same) {
        return "Of the %s who answered in the period before, too, %s are satisfied by their last answer, and %s were then: %s. That others answered than before cannot have made this difference."
                .formatted(
                        counted(same.customers(), "customer"),
                        percent.format(now(same)),
                        percent.format(then(same)),
                        difference(same));
    }

    /// Whether the same customers are satisfied after their case was resolved who were not before.
    String recovered(PairedShares paired) {
        return "Of the %s who answered again after their case was resolved, %s are satisfied, and %s were before: %s. Nobody counts as recovered who was not asked."
                .formatted(
                        counted(paired.customers(), "customer"),
                        percent.format(now(paired)),
                        percent.format(then(paired)),
                        difference(paired));
    }

    private static double now(PairedShares paired) {
        return (double) (paired.both() + paired.onlyFirst()) / paired.customers();
    }

    private static double then(PairedShares paired) {
        return (double) (paired.both() + paired.onlySecond()) / paired.customers();
    }

    private String difference(PairedShares paired) {
        return "%s points (%s, 95 %%), which %s"
                .formatted(
                        points(paired.value()),
                        points(paired.interval(Confidence.USUAL)),
                        paired.clearsChance(Confidence.USUAL)
                                ? "is more than chance"
                                : "may be chance");
    }

    private String unheard(Doubt.Unheard unheard) {
        return ("Of %s, %s an answer that says how we did%s. Whatever would have been said of the"
                        + " others, between %s and %s of all are satisfied.")
                .formatted(
                        counted(unheard.transactions(), "transaction"),
                        count(unheard.answered()) + (unheard.answered() == 1 ? " has" : " have"),
                        unheard.neverAsked() == 0
                                ? ""
                                : "; nobody was asked about " + count(unheard.neverAsked()),
                        percent.format(unheard.bounds().low()),
                        percent.format(unheard.bounds().high()));
    }

    private String quarantined(Doubt.Quarantined quarantined) {
        String held =
                "%s %s held back as probably not a person's."
                        .formatted(
                                counted(quarantined.answers(), "answer"),
                                quarantined.answers() == 1 ? "is" : "are");
        return quarantined.satisfaction().value() == null
                ? held
                : held
                        + " If such answers counted, satisfaction would be %s."
                                .formatted(
                                        withInterval(
                                                Metric.CSAT_WITH_QUARANTINED,
                                                quarantined.satisfaction()));
    }

    private List<String> silence(Silence silence) {
        Cell all = silence.all();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Of %s sent, %s came back that say how we did."
                        .formatted(
                                counted(all.invited(), "invitation"),
                                counted(all.answered(), "answer")));
        if (all.answered() < all.invited()) {
            sentences.add(
                    ("Whatever the others would have said, between %s and %s of all who were asked are"
                                    + " satisfied.")
                            .formatted(
                                    percent.format(silence.bounds().low()),
                                    percent.format(silence.bounds().high())));
        }
        silence.weighted()
                .ifPresent(
                        share -> {
                            Interval interval = share.interval(Confidence.USUAL);
                            sentences.add(
                                    ("If the silent of each tier, offering and contact point are as"
                                                    + " those who answered there, it is %s (%s to"
                                                    + " %s, 95 %%).")
                                            .formatted(
                                                    percent.format(share.value()),
                                                    percent.format(interval.low()),
                                                    percent.format(interval.high())));
                        });
        return sentences;
    }

    /// What is known of how much the overall answer goes with each expectation.
    String drivers(Drivers drivers) {
        return switch (drivers) {
            case Drivers.Weighed weighed ->
                    ("Together they go with %s of the differences between overall answers (%s rate all of"
                                    + " them). What goes with much and is met badly is where to look"
                                    + " first; that it goes together does not make it the cause.")
                            .formatted(
                                    percent.format(weighed.explained()),
                                    counted(weighed.answers(), "answer"));
            case Drivers.NotTold(Drivers.Reason reason) ->
                    switch (reason) {
                        case FEW_ANSWERS ->
                                "Too few answers rate all of these. Choose one offering, or a longer"
                                        + " period.";
                        case ALL_ALIKE ->
                                "Everybody rated one of these alike, so nothing goes with it.";
                        case INSEPARABLE ->
                                "One rating follows from the others, so their parts cannot be told.";
                    };
        };
    }

    /// So many points, from a difference of shares.
    String points(double difference) {
        return points.format(100 * difference);
    }

    /// Points from one to the other.
    String points(Interval interval) {
        return points(interval.low()) + " to " + points(interval.high());
    }

    /// How probable that is by chance.
    String probability(double p) {
        return p < LEAST_PROBABILITY
                ? "p < " + probability.format(LEAST_PROBABILITY)
                : "p = " + probability.format(p);
    }

    /// From one share to the other.
    String shares(Interval interval) {
        return share(interval.low()) + " to " + share(interval.high());
    }

    /// A share as a percentage.
    String share(double share) {
        return percent.format(share);
    }

    /// Months against chance as a table.
    FigureGrid months(Metric metric, MonthsAgainstChance months, AnswerLists lists) {
        return new FigureGrid(
                metric.title() + " by month, against what the period before led to expect",
                "Month",
                counted(metric),
                List.of(metric.title()),
                months.months().stream().map(month -> line(metric, month, lists)).toList());
    }

    private FigureGrid.Line line(
            Metric metric, MonthsAgainstChance.Month month, AnswerLists lists) {
        return new FigureGrid.Line(
                lists.name(month.figures()),
                count(month.answers()),
                metric.source() == Source.COUNTED_ANSWERS ? lists.answers(month.figures()) : "",
                List.of(againstChance(month, lists.behind(month.figures(), metric))),
                place(month.place()));
    }

    /// A month's share, and between what chance would keep it.
    FigureGrid.Cell againstChance(MonthsAgainstChance.Month month, String list) {
        return new FigureGrid.Cell(
                share(month.share()),
                "chance: " + share(month.limits().low()) + " to " + share(month.limits().high()),
                list);
    }

    /// What a watch holds months against.
    String expecting(MonthsAgainstChance months, Watch watch) {
        return months.expected()
                .map(
                        expected ->
                                "%s led to expect %s; the band is where chance keeps a month with so many %s."
                                        .formatted(
                                                watch.baseline(),
                                                share(expected),
                                                counted(watch.watched()).toLowerCase(Locale.ROOT)))
                .orElse(
                        "%s has too few answers to expect something from (30 of five customers, at least), so there is nothing yet to hold a month against."
                                .formatted(watch.baseline()));
    }

    /// What people were told.
    String alert(Watch watch, Alert alert) {
        String kind =
                switch (alert.kind()) {
                    case WORSE -> "worse than chance would have it";
                    case BETTER -> "better than chance would have it";
                    case DRIFT -> "drifted away over the last months";
                };
        return "%s%s: %s, %s (chance: %s to %s). Told on %s."
                .formatted(
                        alert.month(),
                        alert.team() == null ? "" : ", " + alert.team(),
                        share(alert.share()),
                        kind,
                        share(alert.low()),
                        share(alert.high()),
                        day(alert.raisedAt()));
    }

    /// A change in points.
    String points(Metric metric, Change change) {
        return points.format(
                metric.kind() == Metric.Kind.SHARE ? 100 * change.value() : change.value());
    }

    /// What the months are held against.
    String control(MonthsAgainstChance broken, Optional<Months> before) {
        return broken.expected()
                .flatMap(
                        expected ->
                                before.map(
                                        months ->
                                                ("Dissatisfied answers by month. %s led to expect"
                                                                + " %s; the band is where chance keeps a"
                                                                + " month with so many answers.")
                                                        .formatted(
                                                                months, percent.format(expected))))
                .orElse(
                        "The period before has too few answers to expect something from (30 of five"
                                + " customers, at least), so there is nothing yet to hold a month"
                                + " against.");
    }

    /// Where a month stands against chance.
    static String place(MonthsAgainstChance.Place place) {
        return switch (place) {
            case WITHIN -> "within what chance does";
            case WORSE -> "worse than chance has it once in 370 months";
            case BETTER -> "better than chance has it once in 370 months";
            case DRIFTING -> "within what chance does, but the months together drift";
        };
    }

    /// How a segment is served beside the others.
    String beside(Bias.AgainstRest one, Figure figure) {
        if (figure.customers() < Figure.FEWEST_CUSTOMERS) {
            return note(figure);
        }
        String way =
                one.gap().map(Bias.Gap::alongOfferings).orElse(false)
                        ? " Compared offering by offering, as they ask for different ones."
                        : "";
        String place =
                switch (one.outcome()) {
                    case PASS -> "As the others, within %s points.";
                    case FAIL -> "Not as the others: more than %s points, and not by chance.";
                    case NOT_SHOWN ->
                            one.gap().filter(Bias.Gap::clearsChance).isPresent()
                                    ? "Not quite as the others, and not by chance; whether by more"
                                            + " than %s points cannot be told."
                                    : "Whether it is within %s points of the others cannot be told.";
                };
        return place.formatted(whole.format(100 * Fairness.MARGIN)) + way;
    }

    /// How much higher a segment's share is than that of the others.
    FigureGrid.Cell gap(Bias.AgainstRest one) {
        return one.gap()
                .map(
                        gap ->
                                new FigureGrid.Cell(
                                        points.format(100 * gap.value()),
                                        points.format(100 * gap.interval().low())
                                                + " to "
                                                + points.format(100 * gap.interval().high()),
                                        ""))
                .orElse(new FigureGrid.Cell("–", "", ""));
    }

    /// What all comparisons of a metric together show.
    String overall(Bias bias) {
        String all =
                switch (bias.overall()) {
                    case PASS -> "No segment differs from the others by more than %s points.";
                    case FAIL ->
                            "At least one segment differs from the others by more than %s points,"
                                    + " and not by chance.";
                    case NOT_SHOWN ->
                            "That all are within %s points of each other cannot be shown here. That"
                                    + " no difference was found would not show it.";
                };
        return all.formatted(whole.format(100 * Fairness.MARGIN));
    }

    /// That something else is agreed from then on.
    static String agreed(AgreementChange change) {
        return "New agreement: %s, version %d.".formatted(change.offering(), change.version());
    }

    /// How many of the dissatisfied answers have a cause.
    String causes(List<Causes.Cause> causes) {
        if (causes.isEmpty()) {
            return "";
        }
        long all = causes.getFirst().dissatisfied().answers();
        long known =
                causes.stream()
                        .filter(cause -> cause.name() != null)
                        .mapToLong(cause -> cause.dissatisfied().hits())
                        .sum();
        return "Of %s, a cause was found for %s."
                .formatted(counted(all, "dissatisfied answer"), count(known));
    }

    /// What has changed since something was done about a root cause.
    String sinceTheFix(Fixes.Effect effect) {
        String unknown =
                effect.unknown() == 0
                        ? ""
                        : " Left out: %s since then whose cause nobody has found yet."
                                .formatted(counted(effect.unknown(), "dissatisfied answer"));
        return effect.change()
                        .map(
                                change ->
                                        change.few()
                                                ? TOO_FEW_YET
                                                : change(Metric.DISSATISFIED, change, "since then")
                                                        + ".")
                        .orElse(TOO_FEW_YET)
                + unknown;
    }

    /// A share with its interval; a dash when too few customers make it.
    FigureGrid.Cell part(Clusters clusters) {
        return clusters.customers() < Figure.FEWEST_CUSTOMERS
                ? new FigureGrid.Cell("–", "", "")
                : new FigureGrid.Cell(
                        share(clusters.share()), shares(clusters.interval(Confidence.USUAL)), "");
    }

    /// Where in the chain satisfaction is lost.
    String chain(Chain chain) {
        List<Chain.Placed> weak = chain.weak();
        if (weak.isEmpty()) {
            return "No link can be told to be weaker than the others.";
        }
        return "Satisfaction is lost where "
                + weak.stream().map(one -> link(one.link())).collect(joining(", and where "))
                + ".";
    }

    /// Who serves whom.
    static String link(Link link) {
        String customer = link.customer();
        return link.supplier()
                + " serves "
                + (customer == null ? "the customers outside" : customer);
    }

    /// The same in short.
    static String arrow(Link link) {
        return link.supplier() + " → " + Objects.requireNonNullElse(link.customer(), "customers");
    }

    /// How a link stands beside the others.
    String beside(Chain.Placed placed) {
        if (placed.link().satisfied().isEmpty()) {
            return placed.link().internal()
                    ? "Fewer than 5 answers: too few to say."
                    : "Fewer than 5 customers: too few to say.";
        }
        if (placed.weak()) {
            return "Satisfaction is lost here (" + probability(placed.p()) + ").";
        }
        if (placed.strong()) {
            return "Better than the others, and not by chance (" + probability(placed.p()) + ").";
        }
        return placed.beside().isEmpty()
                ? "There is no other link to compare it with."
                : "Cannot be told apart from the others (" + probability(placed.p()) + ").";
    }

    /// What people call a dimension.
    static String title(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "Month";
            case SUPPLIER -> "Team";
            case CUSTOMER -> "Customer";
            case OFFERING -> "Offering";
            case TIER -> "Tier";
            case CONTACT_POINT -> "Contact point";
            case REGION -> "Region";
            case CUSTOMER_KIND -> "Customers";
            case SCORE -> "Score";
            case VERDICT -> "Verdict";
            case PROMISE -> "Promise";
            case TENURE -> "Experience";
            case CUSTOMER_SINCE -> "Customer since";
            case NEED -> "Need";
            case ROOT_CAUSE -> "Root cause";
            case WEEKDAY -> "Weekday";
            case HOUR -> "Hour";
            case CURRENCY -> "Currency";
            case EXPECTATION -> "Expectation";
        };
    }

    /// Which months a report is about.
    static String span(Span span) {
        return switch (span) {
            case THIS_MONTH -> "This month so far";
            case LAST_MONTH -> "The last month";
            case LAST_THREE_MONTHS -> "The last three months";
            case LAST_TWELVE_MONTHS -> "The last twelve months";
        };
    }

    /// How often something goes out.
    static String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> "Every Monday";
            case MONTHLY -> "On the first of each month";
            case MONTHLY_ON_THE_EIGHTH -> "On the eighth of each month";
        };
    }

    /// What a part is of, as in "Team north, Tier gold"; "everything" without a filter.
    static String part(KeptSlice part) {
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
        return part.seesAll() ? "everything" : String.join(", ", part.teams());
    }

    /// What a metric counts, in the plural.
    static String counted(Metric metric) {
        return switch (metric.source()) {
            case COUNTED_ANSWERS,
                    COUNTED_AND_QUARANTINED_ANSWERS,
                    ANSWERS_AND_WHAT_FOLLOWED,
                    ANSWERS_AND_WHAT_WAS_SPENT,
                    ALL_ANSWERS ->
                    ANSWERS;
            case PROMISES -> "Promises";
            case REQUIREMENTS_OF_SUPPLIERS -> "Requirements";
            case RATINGS -> "Ratings";
            case TRANSACTIONS -> "Transactions";
            case INVITATIONS -> "Invitations";
            case CASES -> "Cases";
        };
    }

    /// What a part is called that has this value of a dimension.
    static String name(Dimension dimension, @Nullable String value) {
        return switch (dimension) {
            case PROMISE ->
                    switch (value) {
                        case "broken" -> "Promise broken";
                        case "kept" -> "Promise kept";
                        case null, default -> "Nothing measured";
                    };
            case TENURE ->
                    switch (value) {
                        case "1" -> "First time";
                        case "2" -> "Second time";
                        case "3-5" -> "Third to fifth time";
                        case "6-or-more" -> "Sixth time or later";
                        case null, default -> "Not known";
                    };
            case NEED ->
                    value == null
                            ? "none"
                            : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
            case WEEKDAY -> value == null ? "none" : weekday(Integer.parseInt(value));
            case VERDICT ->
                    Optional.ofNullable(value)
                            .flatMap(Metric::named)
                            .map(Metric::title)
                            .orElse(Objects.requireNonNullElse(value, "none"));
            default -> Objects.requireNonNullElse(value, "none");
        };
    }

    private static String weekday(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
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
