package io.howdidwedo.analyticsservice.figure;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The catalogue of metrics. Every page, file and report takes its figures from here.
public enum Metric {
    CSAT("csat", Kind.SHARE, Source.COUNTED_ANSWERS),
    CSAT_WITH_QUARANTINED(
            "csat-with-quarantined", Kind.SHARE, Source.COUNTED_AND_QUARANTINED_ANSWERS),
    LOW_SCORE("low-score", Kind.SHARE, Source.COUNTED_ANSWERS),
    NPS("nps", Kind.NET, Source.COUNTED_ANSWERS),
    CES("ces", Kind.SHARE, Source.COUNTED_ANSWERS),
    DISSATISFIED("dissatisfied", Kind.SHARE, Source.COUNTED_ANSWERS),
    SATISFIED("satisfied", Kind.SHARE, Source.COUNTED_ANSWERS),
    DELIGHTED("delighted", Kind.SHARE, Source.COUNTED_ANSWERS),
    SATISFIED_OR_BETTER("satisfied-or-better", Kind.SHARE, Source.COUNTED_ANSWERS),
    NET_DELIGHT("net-delight", Kind.NET, Source.COUNTED_ANSWERS),
    SLIPPED("slipped", Kind.SHARE, Source.COUNTED_ANSWERS),
    UNDETERMINED("undetermined", Kind.SHARE, Source.COUNTED_ANSWERS),
    CAME_AGAIN("came-again", Kind.SHARE, Source.ANSWERS_AND_WHAT_FOLLOWED),
    SPENT_AFTERWARDS("spent-afterwards", Kind.MONEY, Source.ANSWERS_AND_WHAT_WAS_SPENT),
    PRIMARY_MET("primary-met", Kind.SHARE, Source.PROMISES),
    MEASURED_MET("measured-met", Kind.SHARE, Source.PROMISES),
    SUPPLIER_MET("supplier-met", Kind.SHARE, Source.REQUIREMENTS_OF_SUPPLIERS),
    WIN_WIN("win-win", Kind.SHARE, Source.COUNTED_ANSWERS),
    PERFORMANCE("performance", Kind.MEAN, Source.RATINGS),
    NEED_INDEX("need-index", Kind.MEAN, Source.RATINGS),
    COME_TO_EXPECT("come-to-expect", Kind.MEAN, Source.RATINGS),
    PRIMARY_GAP("primary-gap", Kind.GAP, Source.RATINGS),
    SECONDARY_GAP("secondary-gap", Kind.GAP, Source.RATINGS),
    CEILING("ceiling", Kind.SHARE, Source.RATINGS),
    LEARNED("learned", Kind.SHARE, Source.RATINGS),
    RESPONSE_RATE("response-rate", Kind.SHARE, Source.INVITATIONS),
    RECOVERY("recovery", Kind.SHARE, Source.CASES),
    FIRST_CONTACT("first-contact", Kind.SHARE, Source.CASES),
    TRANSACTIONS("transactions", Kind.COUNT, Source.TRANSACTIONS),
    ASKED("asked", Kind.SHARE, Source.TRANSACTIONS),
    NEVER_ASKED("never-asked", Kind.SHARE, Source.TRANSACTIONS),
    INVITED("invited", Kind.COUNT, Source.INVITATIONS),
    ANSWERS("answers", Kind.COUNT, Source.COUNTED_ANSWERS),
    LATE("late", Kind.COUNT, Source.ALL_ANSWERS),
    SUPERSEDED("superseded", Kind.COUNT, Source.ALL_ANSWERS),
    QUARANTINED("quarantined", Kind.COUNT, Source.ALL_ANSWERS),
    EMPTY("empty", Kind.COUNT, Source.ALL_ANSWERS),
    CASES("cases", Kind.COUNT, Source.CASES);

    /// The shares of the verdicts, the worst first.
    public static final List<Metric> VERDICTS = List.of(DISSATISFIED, SATISFIED, DELIGHTED);

    /// What a metric's value is.
    public enum Kind {
        /// A part of the whole, from 0 to 1.
        SHARE,
        /// A difference of two shares in points, from -100 to 100.
        NET,
        /// A mean on the common scale, from 0 to 100.
        MEAN,
        /// A mean difference on the common scale, in points from -100 to 100.
        GAP,
        /// A mean amount of one currency, in its main unit.
        MONEY,
        /// A number of things.
        COUNT;

        /// Whether amounts are averaged rather than hits counted.
        public boolean isMean() {
            return this == MEAN || this == GAP || this == MONEY;
        }
    }

    private static final Phrases WORDS = Phrases.of(Metric.class);

    /// How metrics are computed.
    private static final class Formulas {
        private static final ResourceBundle BUNDLE =
                ResourceBundle.getBundle(
                        Metric.class.getPackageName() + ".formulas",
                        Locale.ROOT,
                        Metric.class.getClassLoader());
    }

    private final String id;
    private final Kind kind;
    private final Source source;

    Metric(String id, Kind kind, Source source) {
        this.id = id;
        this.kind = kind;
        this.source = source;
    }

    /// Its name in questions and answers.
    public String id() {
        return id;
    }

    /// Its name for people.
    public String title() {
        return WORDS.say(id + ".title");
    }

    /// The same in this language.
    public String title(Locale language) {
        return WORDS.in(language).say(id + ".title");
    }

    /// What it tells, in one sentence.
    public String sentence() {
        return WORDS.say(id + ".sentence");
    }

    /// The same in this language.
    public String sentence(Locale language) {
        return WORDS.in(language).say(id + ".sentence");
    }

    /// How it is computed, in English.
    public String formula() {
        return Formulas.BUNDLE.getString(id);
    }

    /// What its value is.
    public Kind kind() {
        return kind;
    }

    /// What it counts.
    public Source source() {
        return source;
    }

    /// Whether people are glad of more of it rather than less.
    public boolean moreIsBetter() {
        return switch (this) {
            case LOW_SCORE,
                    DISSATISFIED,
                    SLIPPED,
                    UNDETERMINED,
                    CEILING,
                    LATE,
                    SUPERSEDED,
                    QUARANTINED,
                    EMPTY,
                    NEVER_ASKED,
                    CASES ->
                    false;
            default -> true;
        };
    }

    /// The metric of this name.
    public static Optional<Metric> named(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }

    /// All names, for people.
    public static String names() {
        return Arrays.stream(values()).map(Metric::id).collect(joining(", "));
    }
}
