package io.howdidwedo.followupservice.cases.history;

import java.time.Instant;
import java.util.List;
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

    /// What can happen to a case. It is kept under this name; the sentence people read is among
    /// the words beside it.
    public enum HistoryCode {
        /// Arguments: the names of other rules that fit, too.
        OPENED,
        TOOK_OVER,
        /// Argument: the new owner's name.
        GAVE_TO,
        /// Argument: the team.
        HANDED_OVER_TO,
        /// Argument: what the other case is about.
        MERGED_INTO,
        /// Argument: what the other case is about.
        TOOK_IN,
        /// Argument: what the other case is about.
        GAVE_BACK,
        /// Argument: who is away.
        OWNER_AWAY,
        /// Arguments: who is away, and who stands in.
        STAND_IN,
        /// Arguments: of each colleague who is named in it the user and the name.
        NOTED,
        CONTACTED,
        WROTE,
        TOLD,
        TOLD_OF_FIX,
        CUSTOMER_WROTE,
        CUSTOMER_NOT_HELPED,
        WAITS,
        RESUMED,
        /// Arguments: until when, and the team's time zone.
        PUT_ASIDE,
        NOT_ASIDE,
        /// Arguments: by when, and the team's time zone.
        PROMISED,
        KEPT,
        PROMISE_OVERDUE,
        DUE_SOON,
        /// Argument: the new level.
        ESCALATED,
        OVERDUE,
        /// Argument, with the last reminder only: `last`.
        STILL_OVERDUE,
        RESOLVED,
        /// Argument: the deed.
        TOOK_BACK,
        REOPENED,
        RECOVERED,
        ERASED,
        /// Arguments: the name before and now.
        CAUSE_RENAMED,
        /// Argument: the verdict.
        VERDICT_NOW,
        /// What an earlier version wrote and this one does not know. Argument: the sentence.
        OTHER
    }

    /// What happened: a code with its arguments, from which a sentence is made when it is read.
    ///
    /// @param written the sentence that an earlier version kept in their place; shown as it is.
    ///     Null for what has happened since
    public record Happened(HistoryCode code, List<String> arguments, @Nullable String written) {
        public Happened {
            arguments = List.copyOf(arguments);
        }

        /// Something with its arguments.
        public static Happened of(HistoryCode code, String... arguments) {
            return new Happened(code, List.of(arguments), null);
        }

        /// Something until or by a time, as the clocks of a zone tell it.
        public static Happened at(HistoryCode code, Instant time, String zone) {
            return of(code, time.toString(), zone);
        }

        /// What an earlier version kept as a sentence.
        public static Happened written(String sentence) {
            return EarlierSentence.read(sentence);
        }

        /// Whether it is this, with this as its first argument.
        boolean is(HistoryCode one, String argument) {
            return code == one && !arguments.isEmpty() && arguments.getFirst().equals(argument);
        }
    }
}
