package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.transaction.Stage;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import io.howdidwedo.surveyservice.channel.PhoneNumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_FACTS = 100;
    private static final int MOST_WHOLE_DIGITS = 12;
    private static final int MOST_DECIMALS = 18;
    private static final Pattern FACT_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /// An amount of a currency, not yet checked.
    public record ValueForm(@Nullable String amount, @Nullable String currency) {}

    /// The transaction, checked.
    ///
    /// @param now when it came in
    /// @param mayBackdate whether `recordedAt` may say another instant
    /// @throws InvalidInput naming every field that is wrong
    public Transaction check(Instant now, boolean mayBackdate) {
        Check check = new Check();
        CustomerForm who =
                customer == null
                        ? new CustomerForm(null, null, null, null, null, null, null, null, null)
                        : customer;
        Customer checkedCustomer =
                new Customer(
                        check.id("customer.id", who.id()),
                        check.constant(
                                "customer.kind",
                                who.kind(),
                                CustomerKind.class,
                                CustomerKind.EXTERNAL),
                        check.text("customer.name", who.name()),
                        check.email("customer.email", who.email()),
                        check.phone("customer.phone", who.phone()),
                        check.chat("customer.chat", who.chat()),
                        check.language("customer.language", who.language()),
                        check.zone("customer.timeZone", who.timeZone()),
                        check.text("customer.tier", who.tier()));
        Transaction transaction =
                new Transaction(
                        check.id("source", source),
                        check.id("externalId", externalId),
                        check.instant("occurredAt", occurredAt),
                        check.constant("stage", stage, Stage.class, Stage.AFTER),
                        check.id("supplier", supplier),
                        check.id("offering", offering),
                        check.text("contactPoint", contactPoint),
                        checkedCustomer,
                        check.money(value),
                        check.facts(facts, checkedCustomer.timeZone()),
                        recordedAt(now, mayBackdate, check),
                        null,
                        null);
        check.throwIfViolated();
        return transaction;
    }

    private Instant recordedAt(Instant now, boolean mayBackdate, Check check) {
        if (recordedAt == null || recordedAt.isBlank()) {
            return now.truncatedTo(ChronoUnit.MILLIS);
        }
        if (!mayBackdate) {
            check.violated("recordedAt", "may only be given in an administrator's import");
        }
        return check.instant("recordedAt", recordedAt);
    }

    private static final class Check {
        private final List<Violation> violations = new ArrayList<>();

        void violated(String field, String problem) {
            violations.add(new Violation(field, problem));
        }

        void throwIfViolated() {
            if (!violations.isEmpty()) {
                throw new InvalidInput(violations);
            }
        }

        String id(String field, @Nullable String value) {
            if (value == null || value.isBlank()) {
                violated(field, "is required");
                return "";
            }
            if (value.length() > LONGEST_ID || value.chars().anyMatch(Character::isISOControl)) {
                violated(field, "must be at most 200 characters, none of them a control character");
            }
            return value.strip();
        }

        @Nullable String text(String field, @Nullable String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
                violated(field, "must be at most 1000 characters on one line");
            }
            return value.strip();
        }

        @Nullable String email(String field, @Nullable String value) {
            String address = text(field, value);
            if (address != null && !MailAddress.isOne(address)) {
                violated(field, "must be one mail address like name@example.org");
            }
            return address;
        }

        @Nullable String phone(String field, @Nullable String value) {
            String written = text(field, value);
            if (written == null) {
                return null;
            }
            Optional<String> number = PhoneNumber.of(written);
            if (number.isEmpty()) {
                violated(
                        field,
                        "must be a number with its country's code (E.164), like +4915112345678");
            }
            return number.orElse(null);
        }

        @Nullable String chat(String field, @Nullable String value) {
            String name = text(field, value);
            if (name != null && name.length() > LONGEST_ID) {
                violated(field, "must be at most 200 characters");
            }
            return name;
        }

        @Nullable String language(String field, @Nullable String value) {
            String language = text(field, value);
            if (language == null) {
                return null;
            }
            try {
                return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                violated(field, "must be a BCP 47 language like en or pt-BR");
                return null;
            }
        }

        @Nullable String zone(String field, @Nullable String value) {
            String zone = text(field, value);
            if (zone != null) {
                try {
                    ZoneId.of(zone);
                } catch (DateTimeException e) {
                    violated(field, "must be an IANA time zone like Europe/Berlin");
                    return null;
                }
            }
            return zone;
        }

        Instant instant(String field, @Nullable String value) {
            if (value == null || value.isBlank()) {
                violated(field, "is required: an instant like 2026-11-20T15:04:05Z");
                return EARLIEST;
            }
            try {
                Instant instant = OffsetDateTime.parse(value.strip()).toInstant();
                if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                    violated(field, "must lie between 1970 and 2200");
                    return EARLIEST;
                }
                return instant.truncatedTo(ChronoUnit.MILLIS);
            } catch (DateTimeException e) {
                violated(
                        field,
                        "must be an instant with its offset (RFC 3339), like 2026-11-20T15:04:05Z");
                return EARLIEST;
            }
        }

        <C extends Enum<C>> C constant(
                String field, @Nullable String value, Class<C> type, C otherwise) {
            if (value == null || value.isBlank()) {
                return otherwise;
            }
            for (C constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(value.strip())) {
                    return constant;
                }
            }
            violated(
                    field,
                    "must be one of "
                            + String.join(
                                    ", ",
                                    java.util.Arrays.stream(type.getEnumConstants())
                                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                                            .toList()));
            return otherwise;
        }

        @Nullable Money money(@Nullable ValueForm value) {
            if (value == null || (isBlank(value.amount()) && isBlank(value.currency()))) {
                return null;
            }
            return new Money(
                    amount(Objects.requireNonNullElse(value.amount(), "")),
                    currency(Objects.requireNonNullElse(value.currency(), "")));
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }

        private BigDecimal amount(String text) {
            if (text.length() <= 30) {
                try {
                    BigDecimal amount = new BigDecimal(text.strip()).stripTrailingZeros();
                    if (amount.scale() <= MOST_DECIMALS
                            && amount.precision() - (long) amount.scale() <= MOST_WHOLE_DIGITS) {
                        return amount.scale() < 0 ? amount.setScale(0) : amount;
                    }
                } catch (NumberFormatException e) {
                    // falls through to the violation
                }
            }
            violated(
                    "value.amount",
                    "must be a decimal number like 136.23, of at most 12 digits before the point"
                            + " and 18 after it");
            return BigDecimal.ZERO;
        }

        private String currency(String code) {
            try {
                return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT))
                        .getCurrencyCode();
            } catch (IllegalArgumentException e) {
                violated("value.currency", "must be an ISO 4217 currency like EUR");
                return "";
            }
        }

        Map<String, String> facts(
                @Nullable Map<String, @Nullable String> stated, @Nullable String zone) {
            Map<String, String> facts = new TreeMap<>();
            if (stated != null) {
                stated.forEach((name, value) -> fact(facts, name, value));
            }
            if (facts.size() > MOST_FACTS) {
                violated("facts", "must be at most " + MOST_FACTS);
            }
            daysLate(facts, zone).ifPresent(days -> facts.putIfAbsent("daysLate", days));
            return facts;
        }

        private void fact(Map<String, String> facts, String name, @Nullable String value) {
            if (!FACT_NAME.matcher(name).matches()) {
                violated("facts", "names have 1 to 64 letters, digits, hyphens or underscores");
            } else if (value != null && value.length() > LONGEST_TEXT) {
                violated("facts." + name, "must be at most 1000 characters");
            } else if (value != null && !value.isBlank()) {
                facts.put(name, value.strip());
            }
        }

        /// Calendar days from the promise to the delivery, in the customer's zone.
        private static Optional<String> daysLate(Map<String, String> facts, @Nullable String zone) {
            ZoneId where = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
            Optional<LocalDate> promised = day(facts.get("promisedBy"), where);
            Optional<LocalDate> delivered = day(facts.get("deliveredAt"), where);
            return promised.flatMap(
                    by -> delivered.map(at -> String.valueOf(ChronoUnit.DAYS.between(by, at))));
        }

        private static Optional<LocalDate> day(@Nullable String fact, ZoneId where) {
            if (fact == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        OffsetDateTime.parse(fact).atZoneSameInstant(where).toLocalDate());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
