package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.surveyservice.transaction.PromisedDay;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.ForPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was measured of a requirement, as people say it: "Promised 27 Nov, came 29 Nov: 2 days
/// late".
final class MeasuredWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private MeasuredWords() {}

    /// Empty when nothing was measured, or nobody can read what was.
    static String of(Requirement requirement, Transaction transaction) {
        String measure = requirement.measure();
        Optional<BigDecimal> value =
                number(transaction.facts().get(measure == null ? "" : measure));
        if (measure == null || value.isEmpty()) {
            return "";
        }
        return measure.equals(PromisedDay.DAYS_LATE)
                ? days(transaction) + lateness(value.get()) + "."
                : ForPeople.spoken(measure) + ": " + plain(value.get()) + limit(requirement) + ".";
    }

    /// The days themselves where they are known.
    private static String days(Transaction transaction) {
        Map<String, String> facts = transaction.facts();
        String stated = transaction.customer().timeZone();
        ZoneId zone = stated == null ? null : ZoneId.of(stated);
        Optional<LocalDate> promised = day(facts.get(PromisedDay.PROMISED), zone);
        Optional<LocalDate> delivered = day(facts.get("deliveredAt"), zone);
        if (promised.isEmpty() || delivered.isEmpty()) {
            return "";
        }
        boolean sameYear = promised.get().getYear() == delivered.get().getYear();
        DateTimeFormatter how = sameYear ? DAY : DAY_OF_YEAR;
        return "Promised %s, came %s: "
                .formatted(how.format(promised.get()), how.format(delivered.get()));
    }

    private static Optional<LocalDate> day(@Nullable String fact, @Nullable ZoneId zone) {
        return fact == null ? Optional.empty() : PromisedDay.read(fact, zone);
    }

    private static String lateness(BigDecimal days) {
        if (days.signum() == 0) {
            return "on time";
        }
        String number = plain(days.abs());
        return number
                + (number.equals("1") ? " day " : " days ")
                + (days.signum() > 0 ? "late" : "early");
    }

    private static String limit(Requirement requirement) {
        Double most = requirement.measureTarget();
        return most == null ? "" : ", at most " + plain(BigDecimal.valueOf(most)) + " agreed";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(@Nullable String fact) {
        try {
            return fact == null ? Optional.empty() : Optional.of(new BigDecimal(fact.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
