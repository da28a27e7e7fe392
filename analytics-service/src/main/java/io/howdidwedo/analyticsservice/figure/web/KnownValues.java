package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.regex.Pattern;

/// The values that dimensions can have of which all are known beforehand: a figure of any other
/// would be one of nothing, told as if it were an answer.
final class KnownValues {
    private static final Phrases WORDS = Phrases.of(KnownValues.class);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private KnownValues() {}

    /// @param values wanted of a dimension; an empty one wants what has no value
    /// @throws InvalidInput naming the first that can never be one, and what would be right
    static void require(Dimension dimension, List<String> values) {
        for (String value : values) {
            if (!value.isEmpty() && !canBe(dimension, value)) {
                throw new InvalidInput(
                        dimension.id(), WORDS.told("problem.no-value", value, right(dimension)));
            }
        }
    }

    private static boolean canBe(Dimension dimension, String value) {
        return switch (dimension) {
            case MONTH -> MONTH.matcher(value).matches();
            case DAY, WEEK -> DAY.matcher(value).matches();
            case SCORE, CUSTOMER_SINCE -> NUMBER.matcher(value).matches();
            case CURRENCY -> CURRENCY.matcher(value).matches();
            default -> {
                List<String> known = dimension.knownValues();
                yield known.isEmpty() || known.contains(value);
            }
        };
    }

    private static Told right(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> WORDS.told("right.month");
            case DAY -> WORDS.told("right.day");
            case WEEK -> WORDS.told("right.week");
            case SCORE, CUSTOMER_SINCE -> WORDS.told("right.number");
            case CURRENCY -> WORDS.told("right.currency");
            default -> WORDS.told("right.one-of", String.join(", ", dimension.knownValues()));
        };
    }
}
