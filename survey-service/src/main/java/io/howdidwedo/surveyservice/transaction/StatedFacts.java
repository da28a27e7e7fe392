package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import io.howdidwedo.table.time.WrittenTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what else is known of a transaction, and reckons from it how late it was.
final class StatedFacts {
    private static final Phrases WORDS = Phrases.of(StatedFacts.class);
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_FACTS = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,9})?");
    private static final String DAYS_LATE = "daysLate";

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
        check.require(
                read.facts.size() <= MOST_FACTS, "facts", WORDS.told("problem.facts", MOST_FACTS));
        read.daysLate(zone == null ? null : ZoneId.of(zone))
                .ifPresent(days -> read.facts.putIfAbsent(DAYS_LATE, days));
        return read.facts;
    }

    private void add(String name, @Nullable String value) {
        if (!NAME.matcher(name).matches()) {
            check.wrong("facts", WORDS.told("problem.fact-name"));
        } else if (value != null && value.length() > LONGEST_TEXT) {
            check.wrong("facts." + name, StatedValues.tooLong(LONGEST_TEXT));
        } else if (value != null && !value.isBlank()) {
            facts.put(name, WrittenText.of(value));
        }
    }

    /// Calendar days from the promise to the delivery, by the customer's clock; where that is not
    /// known by the clocks they are told by.
    private Optional<String> daysLate(@Nullable ZoneId zone) {
        Optional<LocalDate> promised = day("promisedBy", zone);
        Optional<LocalDate> delivered = day("deliveredAt", zone);
        String stated = facts.getOrDefault(DAYS_LATE, "0");
        check.require(
                NUMBER.matcher(stated).matches(), "facts." + DAYS_LATE, WORDS.told("problem.days"));
        return promised.flatMap(
                by -> delivered.map(at -> String.valueOf(ChronoUnit.DAYS.between(by, at))));
    }

    /// A day that cannot be read is refused: it would never be measured.
    private Optional<LocalDate> day(String fact, @Nullable ZoneId zone) {
        String stated = facts.get(fact);
        if (stated == null) {
            return Optional.empty();
        }
        try {
            WrittenTime read = WrittenTime.read(stated, TimeFormat.AS_WRITTEN);
            boolean isInstant = read.time() != null && read.zone() != null;
            return Optional.of(
                    isInstant && zone != null
                            ? read.at(zone).atZone(zone).toLocalDate()
                            : read.day());
        } catch (UnreadableTime e) {
            check.wrong("facts." + fact, new TransactionForm.Unread(e.why()));
            return Optional.empty();
        }
    }
}
