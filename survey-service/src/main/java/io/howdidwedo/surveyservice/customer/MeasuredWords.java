package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.transaction.PromisedDay;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.ForPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was measured of a requirement, as people say it: "Promised 27 Nov, came 29 Nov: 2 days
/// late".
final class MeasuredWords {
    private static final Phrases WORDS = Phrases.of(MeasuredWords.class);

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
                : measured(ForPeople.spoken(measure), plain(value.get()), requirement) + ".";
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
        DateTimeFormatter how =
                DateTimeFormatter.ofPattern(sameYear ? "d MMM" : "d MMM yyyy", Phrases.reader());
        return WORDS.say("measured.days", how.format(promised.get()), how.format(delivered.get()))
                + " ";
    }

    private static Optional<LocalDate> day(@Nullable String fact, @Nullable ZoneId zone) {
        return fact == null ? Optional.empty() : PromisedDay.read(fact, zone);
    }

    private static String lateness(BigDecimal days) {
        if (days.signum() == 0) {
            return WORDS.say("measured.on-time");
        }
        String number = plain(days.abs());
        return WORDS.say(
                (number.equals("1") ? "one." : "many.") + (days.signum() > 0 ? "late" : "early"),
                number);
    }

    private static String measured(String what, String value, Requirement requirement) {
        Double most = requirement.measureTarget();
        return most == null
                ? what + ": " + value
                : WORDS.say("measured.agreed", what, value, plain(BigDecimal.valueOf(most)));
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
