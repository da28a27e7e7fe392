package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The values that dimensions can have of which all are known beforehand: a figure of any other
/// would be one of nothing, told as if it were an answer.
final class KnownValues {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private KnownValues() {}

    /// @param values wanted of a dimension; an empty one wants what has no value
    /// @throws InvalidInput naming the first that can never be one, and what would be right
    static void require(Dimension dimension, List<String> values) {
        for (String value : values) {
            if (!value.isEmpty() && !canBe(dimension, value)) {
                throw new InvalidInput(
                        dimension.id(), "\"" + value + "\" is no value of it: " + right(dimension));
            }
        }
    }

    private static boolean canBe(Dimension dimension, String value) {
        return switch (dimension) {
            case MONTH -> MONTH.matcher(value).matches();
            case SCORE, CUSTOMER_SINCE -> NUMBER.matcher(value).matches();
            case CURRENCY -> CURRENCY.matcher(value).matches();
            default -> all(dimension).isEmpty() || all(dimension).contains(value);
        };
    }

    private static String right(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "give a month like 2026-03";
            case SCORE, CUSTOMER_SINCE -> "give a whole number";
            case CURRENCY -> "give three capital letters like EUR";
            default -> "give one of " + String.join(", ", all(dimension));
        };
    }

    /// Empty where anything can be one.
    private static List<String> all(Dimension dimension) {
        return switch (dimension) {
            case VERDICT -> List.of("dissatisfied", "satisfied", "delighted", "undetermined");
            case PROMISE -> List.of("kept", "broken");
            case TENURE -> List.of("1", "2", "3-5", "6-or-more");
            case CUSTOMER_KIND -> List.of("external", "internal");
            case NEED -> List.of("service", "price", "quality", "action", "appreciation");
            case WEEKDAY -> numbers(1, 7, "%d");
            case HOUR -> numbers(0, 23, "%02d");
            default -> List.of();
        };
    }

    private static List<String> numbers(int first, int last, String form) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(form::formatted)
                .collect(Collectors.toList());
    }
}
