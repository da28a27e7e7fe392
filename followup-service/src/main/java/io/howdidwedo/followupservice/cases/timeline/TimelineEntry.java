package io.howdidwedo.followupservice.cases.timeline;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.cases.history.Mention.Piece;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that happened in a case of a customer.
///
/// @param elsewhere the other case it happened in; null for the one that is looked at
/// @param erased whether its words were erased, as the customer wishes
public record TimelineEntry(HistoryEntry happened, @Nullable Case elsewhere, boolean erased) {
    private static final Phrases WORDS = Phrases.of(TimelineEntry.class);

    /// What kind of thing; what another service tells has kinds, too.
    public enum Kind {
        MESSAGE,
        PROMISE,
        NOTE,
        CASE,
        TRANSACTION,
        INVITATION,
        ANSWER;

        /// What people read.
        public String label() {
            return WORDS.say("kind." + mark());
        }

        /// A word that styles know.
        public String mark() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TimelineEntry of(Case subject, HistoryEntry entry, boolean isElsewhere) {
        return new TimelineEntry(
                entry,
                isElsewhere ? subject : null,
                entry.words().isEmpty()
                        && isSpoken(entry)
                        && subject.contact().isErased(entry.at()));
    }

    /// When it happened.
    public Instant at() {
        return happened.at();
    }

    /// What kind of thing it is.
    public Kind kind() {
        return switch (happened.what().code()) {
            case WROTE,
                    TOLD,
                    TOLD_OF_FIX,
                    CONTACTED,
                    CUSTOMER_WROTE,
                    CUSTOMER_NOT_HELPED,
                    RECOVERED ->
                    Kind.MESSAGE;
            case PROMISED, KEPT, PROMISE_OVERDUE -> Kind.PROMISE;
            case NOTED -> Kind.NOTE;
            case REOPENED -> happened.who().kind() == Doer.Kind.CUSTOMER ? Kind.MESSAGE : Kind.CASE;
            default -> Kind.CASE;
        };
    }

    /// What was written, part by part: colleagues who are named in it stand out.
    public List<Piece> words() {
        return Mention.pieces(HistoryWords.words(happened), Mention.of(happened));
    }

    /// Whether the customer said it.
    public boolean isCustomers() {
        return happened.who().kind() == Doer.Kind.CUSTOMER;
    }

    /// Whether it tells of another case than the one that is looked at, and is of no use there: who
    /// had it when is that case's own matter.
    boolean isOfNoUseElsewhere() {
        return switch (happened.what().code()) {
            case OPENED, RESOLVED -> false;
            default -> kind() == Kind.CASE;
        };
    }

    private static boolean isSpoken(HistoryEntry entry) {
        return switch (entry.what().code()) {
            case WROTE, TOLD, TOLD_OF_FIX, CUSTOMER_WROTE, PROMISED, KEPT, PROMISE_OVERDUE -> true;
            default -> false;
        };
    }
}
