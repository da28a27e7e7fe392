package io.howdidwedo.followupservice.cases.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a case; none is ever overwritten, but words that the customer takes
/// back go.
///
/// @param words what was written, empty when nothing
/// @param said the answer or message the words are from; null for any others
public record HistoryEntry(Instant at, Doer who, Happened what, String words, @Nullable UUID said) {
    private static final Set<HistoryCode> TO_CUSTOMER =
            Set.of(
                    HistoryCode.WROTE,
                    HistoryCode.TOLD,
                    HistoryCode.TOLD_OF_FIX,
                    HistoryCode.PROMISED,
                    HistoryCode.KEPT,
                    HistoryCode.PROMISE_OVERDUE);
    private static final Set<HistoryCode> BEGINS_ANEW =
            Set.of(HistoryCode.REOPENED, HistoryCode.RESUMED, HistoryCode.ESCALATED);

    /// Words of nobody outside the house.
    public static HistoryEntry of(Instant at, Doer who, Happened what, String words) {
        return new HistoryEntry(at, who, what, words, null);
    }

    /// Whether it is of this kind.
    public boolean is(HistoryCode code) {
        return what.code() == code;
    }

    /// Whether the words are the customer's, or were said to them.
    boolean isWithCustomer() {
        return isCustomers() || TO_CUSTOMER.contains(what.code());
    }

    boolean isCustomers() {
        return who.kind() == Doer.Kind.CUSTOMER;
    }

    /// Whether the customer answered with it when they were asked again.
    boolean isAnswerAgain() {
        return isCustomers() && (is(HistoryCode.RECOVERED) || is(HistoryCode.REOPENED));
    }

    /// Whether the time of the case runs anew since then.
    boolean beginsAnew() {
        return BEGINS_ANEW.contains(what.code());
    }

    HistoryEntry with(String others) {
        return new HistoryEntry(at, who, what, others, said);
    }
}
