package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.WrittenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what else is known of a transaction, and reckons from it how late it was.
final class StatedFacts {
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_FACTS = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final Check check;
    private final Map<String, String> facts = new TreeMap<>();

    private StatedFacts(Check check) {
        this.check = check;
    }

    /// The facts by name; what is wrong is told to the check.
    ///
    /// @param zone the customer's; null when it is not known
    static Map<String, String> check(
            Check check, @Nullable Map<String, @Nullable String> stated, @Nullable String zone) {
        StatedFacts read = new StatedFacts(check);
        if (stated != null) {
            stated.forEach(read::add);
        }
        check.require(read.facts.size() <= MOST_FACTS, "facts", "must be at most " + MOST_FACTS);
        read.daysLate(zone == null ? ZoneOffset.UTC : ZoneId.of(zone))
                .ifPresent(days -> read.facts.putIfAbsent("daysLate", days));
        return read.facts;
    }

    private void add(String name, @Nullable String value) {
        if (!NAME.matcher(name).matches()) {
            check.wrong("facts", "names have 1 to 64 letters, digits, hyphens or underscores");
        } else if (value != null && value.length() > LONGEST_TEXT) {
            check.wrong("facts." + name, "must be at most 1000 characters");
        } else if (value != null && !value.isBlank()) {
            facts.put(name, WrittenText.of(value));
        }
    }

    /// Calendar days from the promise to the delivery, in the customer's zone.
    private Optional<String> daysLate(ZoneId zone) {
        Optional<LocalDate> promised = day("promisedBy", zone);
        Optional<LocalDate> delivered = day("deliveredAt", zone);
        return promised.flatMap(
                by -> delivered.map(at -> String.valueOf(ChronoUnit.DAYS.between(by, at))));
    }

    private Optional<LocalDate> day(String fact, ZoneId zone) {
        try {
            return Optional.ofNullable(facts.get(fact))
                    .map(OffsetDateTime::parse)
                    .map(instant -> instant.atZoneSameInstant(zone).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
