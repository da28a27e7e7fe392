package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.servicekit.check.Check;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An amount of a currency, not yet checked.
public record ValueForm(@Nullable String amount, @Nullable String currency) {
    private static final int LONGEST_AMOUNT = 30;
    private static final int MOST_WHOLE_DIGITS = 12;
    private static final int MOST_DECIMALS = 18;

    /// The amount, null when none was stated; what is wrong is told to the check.
    @Nullable Money check(Check check) {
        if (isBlank(amount) && isBlank(currency)) {
            return null;
        }
        Optional<BigDecimal> decimal = decimal(Objects.requireNonNullElse(amount, ""));
        check.require(
                decimal.isPresent(),
                "amount",
                "must be a decimal number like 136.23, of at most 12 digits before the point"
                        + " and 18 after it");
        return new Money(decimal.orElse(BigDecimal.ZERO), code(check));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (text.length() > LONGEST_AMOUNT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.strip()).stripTrailingZeros())
                    .filter(ValueForm::hasUsualDigits)
                    .map(decimal -> decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasUsualDigits(BigDecimal decimal) {
        return decimal.scale() <= MOST_DECIMALS
                && decimal.precision() - (long) decimal.scale() <= MOST_WHOLE_DIGITS;
    }

    private String code(Check check) {
        String written = Objects.requireNonNullElse(currency, "").strip();
        try {
            return Currency.getInstance(written.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            check.wrong("currency", "must be an ISO 4217 currency like EUR");
            return "";
        }
    }
}
