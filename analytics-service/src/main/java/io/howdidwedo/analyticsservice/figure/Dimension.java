package io.howdidwedo.analyticsservice.figure;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What figures can be split and filtered by.
public enum Dimension {
    /// Calendar month in UTC, as `2026-11`.
    MONTH("month"),
    /// Day in UTC, as `2026-11-20`.
    DAY("day"),
    /// Week in UTC, by its Monday, as `2026-11-16`.
    WEEK("week"),
    /// The team: who supplies.
    SUPPLIER("supplier"),
    /// Who was served, by id: for lists of answers. There are no figures of single customers.
    CUSTOMER("customer"),
    /// What was supplied.
    OFFERING("offering"),
    /// The service level the customer has.
    TIER("tier"),
    /// Over which channel the customer dealt with us.
    CONTACT_POINT("contactPoint"),
    /// Where it happened, as the transaction's fact `region` says.
    REGION("region"),
    /// Whether the customer is of another organisation or a colleague.
    CUSTOMER_KIND("customerKind"),
    /// The answer to "How did we do?".
    SCORE("score"),
    /// How the answer compares with what was promised and what this customer is used to.
    VERDICT("verdict"),
    /// Whether the promises that were measured were `kept`, or any of them `broken`; no value where
    /// nothing was measured.
    PROMISE("promise"),
    /// How many transactions the customer had lived in the relationship, this one included: `1`,
    /// `2`, `3-5` or `6-or-more`.
    TENURE("tenure"),
    /// The year of the relationship's first transaction in UTC: who has been there as long.
    CUSTOMER_SINCE("customerSince"),
    /// Which of the five basic needs an expectation serves: `service`, `price`, `quality`, `action`
    /// or `appreciation`.
    NEED("need"),
    /// Of cases: what the team found to be the reason.
    ROOT_CAUSE("rootCause"),
    /// `1` (Monday) to `7`, by the organisation's own clocks.
    WEEKDAY("weekday"),
    /// `00` to `23`, by the organisation's own clocks.
    HOUR("hour"),
    /// Of the transaction's value, as an ISO 4217 code; for amounts of money only.
    CURRENCY("currency"),
    /// Only for figures that are about single expectations or requirements.
    EXPECTATION("expectation");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    /// Its name in questions and answers.
    public String id() {
        return id;
    }

    /// Its values where all are known beforehand; empty where anything can be one.
    public List<String> knownValues() {
        return switch (this) {
            case VERDICT -> names(Verdict.values());
            case PROMISE -> List.of("broken", "kept");
            case TENURE -> List.of("1", "2", "3-5", "6-or-more");
            case CUSTOMER_KIND -> names(CustomerKind.values());
            case NEED -> names(Need.values());
            case WEEKDAY -> numbers(1, 7, "%d");
            case HOUR -> numbers(0, 23, "%02d");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> numbers(int first, int last, String form) {
        return IntStream.rangeClosed(first, last).mapToObj(form::formatted).toList();
    }

    /// The dimension of this name.
    public static Optional<Dimension> named(String id) {
        return Arrays.stream(values()).filter(dimension -> dimension.id.equals(id)).findFirst();
    }

    /// All names, for people.
    public static String names() {
        return Arrays.stream(values()).map(Dimension::id).collect(joining(", "));
    }
}
