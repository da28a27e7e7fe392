package io.howdidwedo.followupservice.cases.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a case; none is ever overwritten, but words that the customer takes
/// back go.
///
/// @param who the person's name, or what did it
/// @param what in a few words
/// @param words what was written, empty when nothing
/// @param said the answer or message the words are from; null for any others
public record HistoryEntry(Instant at, String who, String what, String words, @Nullable UUID said) {
    public static final String CUSTOMER = "The customer";
    public static final String WROTE = "wrote to the customer";
    public static final String TOLD = "told the customer";
    public static final String TOLD_OF_FIX = "told what was done about the root cause";
    public static final String PROMISED = "promised by ";
    public static final String KEPT = "kept a promise";
    public static final String OVERDUE = "a promise is overdue";
    public static final String RIGHT = "says it is put right";
    public static final String REOPENED = "reopened";

    private static final Set<String> TO_CUSTOMER = Set.of(WROTE, TOLD, TOLD_OF_FIX, KEPT, OVERDUE);

    /// Words of nobody outside the house.
    public static HistoryEntry of(Instant at, String who, String what, String words) {
        return new HistoryEntry(at, who, what, words, null);
    }

    /// Whether the words are the customer's, or were said to them.
    public boolean isWithCustomer() {
        return isCustomers() || TO_CUSTOMER.contains(what) || what.startsWith(PROMISED);
    }

    public boolean isCustomers() {
        return who.equals(CUSTOMER);
    }

    /// Whether the customer answered with it when they were asked again.
    public boolean isAnswerAgain() {
        return isCustomers() && (what.equals(RIGHT) || what.equals(REOPENED));
    }

    public HistoryEntry with(String others) {
        return new HistoryEntry(at, who, what, others, said);
    }
}
