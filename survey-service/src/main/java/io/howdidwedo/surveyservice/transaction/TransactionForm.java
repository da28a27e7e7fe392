package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.table.UnreadableTable.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A transaction as sent from outside, not yet checked: every value is text as it came, whether
/// by HTTP, Kafka or file.
public record TransactionForm(
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String occurredAt,
        @Nullable String stage,
        @Nullable String supplier,
        @Nullable String offering,
        @Nullable String contactPoint,
        @Nullable CustomerForm customer,
        @Nullable ValueForm value,
        @Nullable Map<String, @Nullable String> facts,
        @Nullable String recordedAt) {
    private static final Phrases WORDS = Phrases.of(TransactionForm.class);
    /// Nothing was stated.
    public static final TransactionForm NOTHING =
            new TransactionForm(null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_TEXT = 1_000;

    /// The transaction, checked.
    ///
    /// @param now when it came in
    /// @param mayBackdate whether `recordedAt` may say another instant
    /// @throws InvalidInput naming every field that is wrong
    public Transaction check(Instant now, boolean mayBackdate) {
        Check check = new Check();
        StatedValues stated = new StatedValues(check);
        Customer who =
                Objects.requireNonNullElse(customer, CustomerForm.NOBODY)
                        .check(check.at("customer"));
        Transaction transaction =
                new Transaction(
                        stated.id("source", source),
                        stated.id("externalId", externalId),
                        stated.instant("occurredAt", occurredAt),
                        stated.constant("stage", stage, Stage.class, Stage.AFTER),
                        stated.id("supplier", supplier),
                        stated.id("offering", offering),
                        stated.line("contactPoint", contactPoint, LONGEST_TEXT),
                        who,
                        value == null ? null : value.check(check.at("value")),
                        StatedFacts.check(check, facts, who.timeZone()),
                        recordedAt(now, mayBackdate, check),
                        null,
                        null,
                        null);
        check.refuse();
        return transaction;
    }

    private Instant recordedAt(Instant now, boolean mayBackdate, Check check) {
        if (recordedAt == null || recordedAt.isBlank()) {
            return now;
        }
        check.require(mayBackdate, "recordedAt", WORDS.told("problem.backdated"));
        return new StatedValues(check).instant("recordedAt", recordedAt);
    }

    /// Why a cell of a file cannot be read, told to each reader in their language.
    public record Unread(Why why) implements Told {
        @Override
        public String english() {
            return why.english();
        }

        @Override
        public String said() {
            return why.in(Phrases.reader());
        }
    }

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
            check.require(decimal.isPresent(), "amount", WORDS.told("problem.amount"));
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
                check.wrong("currency", WORDS.told("problem.currency"));
                return "";
            }
        }
    }

    /// The customer as sent from outside, not yet checked.
    public record CustomerForm(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String chat,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String tier) {
        /// Nothing was said about them.
        static final CustomerForm NOBODY =
                new CustomerForm(null, null, null, null, null, null, null, null, null);

        private static final int LONGEST_TEXT = 1_000;
        private static final int LONGEST_CHAT = 200;

        /// The customer; what is wrong is told to the check.
        Customer check(Check check) {
            StatedValues stated = new StatedValues(check);
            return new Customer(
                    stated.id("id", id),
                    stated.constant("kind", kind, CustomerKind.class, CustomerKind.EXTERNAL),
                    stated.line("name", name, LONGEST_TEXT),
                    stated.addressOrNull("email", email),
                    phone(check),
                    chat(check),
                    stated.language("language", language),
                    stated.zone("timeZone", timeZone),
                    stated.line("tier", tier, LONGEST_TEXT));
        }

        private @Nullable String phone(Check check) {
            String written = new StatedValues(check).line("phone", phone, LONGEST_TEXT);
            Optional<String> number = Optional.ofNullable(written).flatMap(PhoneNumber::of);
            check.require(
                    written == null || number.isPresent(), "phone", WORDS.told("problem.phone"));
            return number.orElse(null);
        }

        private @Nullable String chat(Check check) {
            String written = new StatedValues(check).line("chat", chat, LONGEST_TEXT);
            check.require(
                    written == null || written.length() <= LONGEST_CHAT,
                    "chat",
                    StatedValues.tooLong(LONGEST_CHAT));
            return written;
        }
    }
}
