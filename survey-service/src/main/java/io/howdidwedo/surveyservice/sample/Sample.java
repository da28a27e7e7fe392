package io.howdidwedo.surveyservice.sample;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One year of made-up history, and how far it is taken out again. Each is known by a number of its
/// own, which all that is in it carries, so that one that was taken out may be followed by another.
///
/// @param number counted from 1
/// @param transactions how many are in it
/// @param until its last day
/// @param by who wanted it
/// @param removingSince null while nobody wants it gone
/// @param removed how many of its transactions are gone
/// @param removedAt when nothing of it was left; null while something is
public record Sample(
        int number,
        int transactions,
        LocalDate until,
        String by,
        Instant createdAt,
        @Nullable Instant removingSince,
        int removed,
        @Nullable Instant removedAt) {
    /// The source that its transactions name.
    public static final String SOURCE = "made-up-history";

    private static final String PREFIX = "made-up-";
    private static final Pattern OFFERING = Pattern.compile(PREFIX + "[0-9]+-[a-z]+");

    /// A year that ends this day.
    static Sample of(int number, LocalDate until, String by, Instant now) {
        return new Sample(number, MadeUpYear.TRANSACTIONS, until, by, now, null, 0, null);
    }

    /// The id of the one with this number.
    static UUID idOf(int number) {
        return DerivedId.of("made-up-history", number);
    }

    UUID id() {
        return idOf(number);
    }

    /// The import that brings it in.
    UUID importId() {
        return DerivedId.of("made-up-history-import", number);
    }

    /// What the ids of all that is in it begin with.
    String prefix() {
        return PREFIX + number;
    }

    /// Whether a made-up history has an offering of this id.
    public static boolean isOf(String offering) {
        return OFFERING.matcher(offering).matches();
    }

    /// The id of one of its transactions as integrators name them.
    ///
    /// @param at counted from 1
    static String externalId(String prefix, int at) {
        return "%s-%04d".formatted(prefix, at);
    }

    /// The ids of so many of its transactions.
    ///
    /// @param from how many are left out before
    List<UUID> transactionIds(int from, int many) {
        return IntStream.rangeClosed(from + 1, Math.min(transactions, from + many))
                .mapToObj(at -> Transaction.idOf(SOURCE, externalId(prefix(), at)))
                .toList();
    }

    /// Whether something of it is here.
    public boolean isHere() {
        return removedAt == null;
    }

    /// Whether it is being taken out.
    public boolean isGoing() {
        return removingSince != null && removedAt == null;
    }

    /// Somebody wants it gone.
    Sample going(Instant now) {
        return new Sample(number, transactions, until, by, createdAt, now, removed, removedAt);
    }

    /// So many of its transactions are gone.
    Sample removed(int many) {
        return new Sample(
                number,
                transactions,
                until,
                by,
                createdAt,
                removingSince,
                Math.min(transactions, many),
                removedAt);
    }

    /// Nothing of it is left.
    Sample gone(Instant now) {
        return new Sample(
                number, transactions, until, by, createdAt, removingSince, transactions, now);
    }
}
