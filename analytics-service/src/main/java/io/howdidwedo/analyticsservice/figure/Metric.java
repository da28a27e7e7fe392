package io.howdidwedo.analyticsservice.figure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;

/// The catalogue of metrics. Every page, file and report takes its figures from here.
public enum Metric {
    CSAT(
            "csat",
            "Satisfaction",
            "How many of those who said how we did chose the upper quarter of the scale.",
            "share of overall answers of at least 75 on the common scale 0 to 100 (4 and 5 of 5)",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    CSAT_WITH_QUARANTINED(
            "csat-with-quarantined",
            "Satisfaction with quarantined answers",
            "What satisfaction would be if answers held back as probably not a person's counted.",
            "share of at least 75 on the common scale 0 to 100 among the overall answers that count"
                    + " and, of other transactions, the last quarantined one",
            Kind.SHARE,
            Source.COUNTED_AND_QUARANTINED_ANSWERS),
    LOW_SCORE(
            "low-score",
            "Low scores",
            "How many of those who said how we did chose the lower quarter of the scale.",
            "share of overall answers of at most 25 on the common scale 0 to 100 (1 and 2 of 5)",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    NPS(
            "nps",
            "Net promoter score",
            "Those who would recommend us less those who would not.",
            "100 x (share of 9 and 10 - share of 0 to 6) of the answers from 0 to 10",
            Kind.NET,
            Source.COUNTED_ANSWERS),
    CES(
            "ces",
            "Made it easy",
            "How many agree that we made it easy for them.",
            "share of 5, 6 and 7 of the answers from 1 (disagree) to 7 (agree) to \"easy\" (customer"
                    + " effort score)",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    DISSATISFIED(
            "dissatisfied",
            "Dissatisfied",
            "Something promised that must be was not kept.",
            "share of verdicts; undetermined ones are left out",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    SATISFIED(
            "satisfied",
            "Satisfied",
            "What was promised was kept, and about what this customer is used to.",
            "share of verdicts; undetermined ones are left out",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    DELIGHTED(
            "delighted",
            "Delighted",
            "What was promised was kept, and noticeably more than this customer is used to.",
            "share of verdicts; undetermined ones are left out",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    SATISFIED_OR_BETTER(
            "satisfied-or-better",
            "Satisfied or better",
            "What was promised was kept.",
            "share of verdicts that are satisfied or delighted; undetermined ones are left out",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    NET_DELIGHT(
            "net-delight",
            "Net delight",
            "The delighted less the dissatisfied.",
            "100 x (share delighted - share dissatisfied) of the verdicts",
            Kind.NET,
            Source.COUNTED_ANSWERS),
    SLIPPED(
            "slipped",
            "Slipped",
            "Nothing promised was broken, but noticeably less than this customer is used to.",
            "share of verdicts that are satisfied with a gap below the threshold",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    UNDETERMINED(
            "undetermined",
            "Undetermined",
            "Nobody measured or said whether what must be was kept.",
            "share of judged answers without a verdict",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    CAME_AGAIN(
            "came-again",
            "Came again",
            "How many had another transaction with the same team within 180 days.",
            "share of answers whose customer had a later transaction with the same team not more"
                    + " than 180 days afterwards; of those 180 days or more before the newest"
                    + " transaction of the team",
            Kind.SHARE,
            Source.ANSWERS_AND_WHAT_FOLLOWED),
    SPENT_AFTERWARDS(
            "spent-afterwards",
            "Spent afterwards",
            "What a customer spent with the same team within 180 days.",
            "mean of the amounts of the customer's later transactions with the same team not more"
                    + " than 180 days afterwards, in the currency of the answered one; of those 180"
                    + " days or more before the newest transaction of the team",
            Kind.MONEY,
            Source.ANSWERS_AND_WHAT_WAS_SPENT),
    PRIMARY_MET(
            "primary-met",
            "Promises kept",
            "How many of the promises in the agreement were kept, measured or rated.",
            "share of primary expectations met, of those where it is known, pooled",
            Kind.SHARE,
            Source.PROMISES),
    MEASURED_MET(
            "measured-met",
            "Measured promises kept",
            "How many of the promises that are measured, such as a date, were kept.",
            "share of primary expectations with a measure that were met, of those where it is"
                    + " known, pooled",
            Kind.SHARE,
            Source.PROMISES),
    SUPPLIER_MET(
            "supplier-met",
            "Supplier's requirements met",
            "How many of the supplier's own requirements, such as being paid in time, were met.",
            "share of the supplier's requirements met, of those that were measured, pooled",
            Kind.SHARE,
            Source.REQUIREMENTS_OF_SUPPLIERS),
    WIN_WIN(
            "win-win",
            "Win-win",
            "What must be for the customer was kept, and all that the supplier requires was met.",
            "share of verdicts that are satisfied or delighted with every measured requirement of"
                    + " the supplier met; of verdicts with such a measurement",
            Kind.SHARE,
            Source.COUNTED_ANSWERS),
    PERFORMANCE(
            "performance",
            "Performance",
            "What customers got, by their own ratings.",
            "mean of the ratings on the common scale 0 to 100, pooled over expectations",
            Kind.MEAN,
            Source.RATINGS),
    NEED_INDEX(
            "need-index",
            "Need index",
            "How well a need is met, by customers' own ratings of what serves it.",
            "mean of the ratings on the common scale 0 to 100, each expectation by its weight in the"
                    + " agreement, pooled over the expectations of a need",
            Kind.MEAN,
            Source.RATINGS),
    COME_TO_EXPECT(
            "come-to-expect",
            "Come to expect",
            "What these customers had come to expect from their own earlier experiences.",
            "mean of the expectation learned before each experience, on the common scale;"
                    + " without an own experience it is what is usual for the offering",
            Kind.MEAN,
            Source.RATINGS),
    PRIMARY_GAP(
            "primary-gap",
            "Gap to the agreement",
            "How far ratings lie above or below what was agreed.",
            "mean of rating less target, on the common scale",
            Kind.GAP,
            Source.RATINGS),
    SECONDARY_GAP(
            "secondary-gap",
            "Gap to what they are used to",
            "How far ratings lie above or below what each customer has come to expect.",
            "mean of rating less the larger of target and learned expectation, on the common"
                    + " scale",
            Kind.GAP,
            Source.RATINGS),
    CEILING(
            "ceiling",
            "At the ceiling",
            "Customers used to so much that no answer could show them delighted.",
            "share of comparisons whose expectation and half of the usual noise exceed 100",
            Kind.SHARE,
            Source.RATINGS),
    LEARNED(
            "learned",
            "Learned from their own",
            "How many of the comparisons rest on the customer's own earlier experiences.",
            "share of comparisons with an own earlier experience; the others rest on what is usual",
            Kind.SHARE,
            Source.RATINGS),
    RESPONSE_RATE(
            "response-rate",
            "Response rate",
            "How many of those we asked answered in time.",
            "share of invitations sent in the period whose transaction has an answer that counts",
            Kind.SHARE,
            Source.INVITATIONS),
    RECOVERY(
            "recovery",
            "Recovery",
            "How many of those we asked again after putting things right say it is right now.",
            "share of cases resolved at least once whose customer said it is put right",
            Kind.SHARE,
            Source.CASES),
    FIRST_CONTACT(
            "first-contact",
            "First contact in time",
            "How many heard from us before they first should have. Whoever still waits counts once"
                    + " that time is over, however often it was put off since.",
            "share of cases whose first contact was not later than first due, which no escalation"
                    + " moves and no resolution without a word makes good; of those that had one or"
                    + " were first due before the newest fact known",
            Kind.SHARE,
            Source.CASES),
    TRANSACTIONS(
            "transactions",
            "Transactions",
            "Transactions that came in.",
            "number of transactions",
            Kind.COUNT,
            Source.TRANSACTIONS),
    ASKED(
            "asked",
            "Asked",
            "How many of those who dealt with us we asked how it went.",
            "share of transactions of which an invitation was sent",
            Kind.SHARE,
            Source.TRANSACTIONS),
    NEVER_ASKED(
            "never-asked",
            "Never asked",
            "How many of those who dealt with us were not asked how it went, and did not say so"
                    + " either.",
            "share of transactions of which no invitation was sent and no answer counts",
            Kind.SHARE,
            Source.TRANSACTIONS),
    INVITED(
            "invited",
            "Invited",
            "Customers asked how a transaction went.",
            "number of invitations sent",
            Kind.COUNT,
            Source.INVITATIONS),
    ANSWERS(
            "answers",
            "Answers",
            "Answers that count: the last one inside the response window.",
            "number of transactions with an answer that counts",
            Kind.COUNT,
            Source.COUNTED_ANSWERS),
    LATE(
            "late",
            "Late",
            "Answers after the response window; they are not used.",
            "number of answers given later than the response window allows",
            Kind.COUNT,
            Source.ALL_ANSWERS),
    SUPERSEDED(
            "superseded",
            "Superseded",
            "Answers that a later one to the same transaction replaced.",
            "number of answers inside the window that are not the last",
            Kind.COUNT,
            Source.ALL_ANSWERS),
    QUARANTINED(
            "quarantined",
            "Quarantined",
            "Answers held back as probably not a person's.",
            "number of answers in quarantine",
            Kind.COUNT,
            Source.ALL_ANSWERS),
    EMPTY(
            "empty",
            "Empty",
            "Responses with every question skipped.",
            "number of responses without an answer",
            Kind.COUNT,
            Source.ALL_ANSWERS),
    CASES("cases", "Cases", "Follow-ups opened.", "number of cases", Kind.COUNT, Source.CASES);

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

    private final String id;
    private final String title;
    private final String sentence;
    private final String formula;
    private final Kind kind;
    private final Source source;

    Metric(String id, String title, String sentence, String formula, Kind kind, Source source) {
        this.id = id;
        this.title = title;
        this.sentence = sentence;
        this.formula = formula;
        this.kind = kind;
        this.source = source;
    }

    /// Its name in questions and answers.
    public String id() {
        return id;
    }

    /// Its name for people.
    public String title() {
        return title;
    }

    /// What it tells, in one sentence.
    public String sentence() {
        return sentence;
    }

    /// How it is computed.
    public String formula() {
        return formula;
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
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /// All names, for people.
    public static String names() {
        return Arrays.stream(values()).map(Metric::id).collect(joining(", "));
    }
}
