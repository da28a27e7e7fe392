package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import io.howdidwedo.table.time.WrittenTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day something was promised for, where the agreement asks for it and the transaction tells.
public final class PromisedDay {
    /// The fact that tells the day it was promised for.
    public static final String PROMISED = "promisedBy";

    /// What is measured against it.
    public static final String DAYS_LATE = "daysLate";

    private PromisedDay() {}

    /// The day the customer of a transaction was promised; empty when nothing was, or nobody can
    /// read it.
    public static Optional<LocalDate> of(Transaction transaction, Offerings offerings) {
        String fact = transaction.facts().get(PROMISED);
        if (fact == null || !isAgreed(transaction, offerings)) {
            return Optional.empty();
        }
        String stated = transaction.customer().timeZone();
        return read(fact, stated == null ? null : ZoneId.of(stated));
    }

    private static boolean isAgreed(Transaction transaction, Offerings offerings) {
        return offerings.find(transaction.offering()).stream()
                .flatMap(found -> found.inForceAt(transaction.occurredAt()).requirements().stream())
                .anyMatch(
                        agreed ->
                                agreed.side() == Requirement.Side.CUSTOMER
                                        && DAYS_LATE.equals(agreed.measure()));
    }

    /// The day in a fact, by the customer's clock; where that is not known by the clocks it is told
    /// by.
    public static Optional<LocalDate> read(String fact, @Nullable ZoneId zone) {
        try {
            WrittenTime read = WrittenTime.read(fact, TimeFormat.AS_WRITTEN);
            boolean isInstant = read.time() != null && read.zone() != null;
            return Optional.of(
                    isInstant && zone != null
                            ? LocalDate.ofInstant(read.at(zone), zone)
                            : read.day());
        } catch (UnreadableTime e) {
            return Optional.empty();
        }
    }
}
