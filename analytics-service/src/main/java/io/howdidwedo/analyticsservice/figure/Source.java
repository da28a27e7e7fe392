package io.howdidwedo.analyticsservice.figure;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;

/// What a metric counts.
public enum Source {
    /// The answers that count, one for each transaction at most, by when the transaction happened.
    COUNTED_ANSWERS,
    /// All answers, whatever their standing, by when the transaction happened.
    ALL_ANSWERS,
    /// The answers that count and, of other transactions, the last that is held back as probably
    /// not a person's, by when the transaction happened.
    COUNTED_AND_QUARANTINED_ANSWERS,
    /// The answers that count, by when the transaction happened, and when their customer had the
    /// next one with the same team.
    ANSWERS_AND_WHAT_FOLLOWED,
    /// The answers that count whose transaction has a value, by when it happened, and what their
    /// customer spent afterwards with the same team.
    ANSWERS_AND_WHAT_WAS_SPENT,
    /// The promises of each answered transaction, as far as it is known whether they were kept.
    PROMISES,
    /// The supplier's own requirements in each answered transaction, as far as they were measured.
    REQUIREMENTS_OF_SUPPLIERS,
    /// The rated expectations of the answers that count, by when the transaction happened.
    RATINGS,
    /// Transactions, by when they happened.
    TRANSACTIONS,
    /// Invitations that went out, by when they did.
    INVITATIONS,
    /// Cases, by when they were opened.
    CASES;

    /// What it can be split and filtered by.
    public Set<Dimension> dimensions() {
        return EnumSet.allOf(Dimension.class).stream()
                .filter(this::has)
                .collect(toCollection(() -> EnumSet.noneOf(Dimension.class)));
    }

    private boolean has(Dimension dimension) {
        return switch (dimension) {
            case CUSTOMER -> false;
            case NEED -> this == PROMISES || this == RATINGS;
            case EXPECTATION -> isOfExpectations();
            case ROOT_CAUSE -> this == CASES;
            case CURRENCY -> this == ANSWERS_AND_WHAT_WAS_SPENT;
            case WEEKDAY, HOUR -> isOfAnswers() && !isOfExpectations();
            case SCORE, VERDICT, PROMISE, TENURE, CUSTOMER_SINCE -> isOfAnswers();
            default -> true;
        };
    }

    private boolean isOfExpectations() {
        return this == PROMISES || this == RATINGS || this == REQUIREMENTS_OF_SUPPLIERS;
    }

    private boolean isOfAnswers() {
        return this != TRANSACTIONS && this != INVITATIONS && this != CASES;
    }
}
