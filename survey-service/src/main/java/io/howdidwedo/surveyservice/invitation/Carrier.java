package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Carries invitations to customers: as mails, or as messages through a provider.
public interface Carrier {

    /// Hands one invitation or reminder over. Handing the same over again gives it the same name,
    /// so that the receiving side recognises the repeat.
    ///
    /// @return what the receiving side said
    /// @throws RuntimeException when it cannot be reached for now, and nobody else would fare
    ///     better
    Delivery send(Carried carried);

    /// What is carried: an invitation or one of its reminders.
    ///
    /// @param to where the customer is written to, on a channel of this carrier
    record Carried(
            Invitation invitation,
            Address to,
            Transaction transaction,
            Survey survey,
            Sending sending) {}

    /// How many it carries at the same time.
    default int sideBySide() {
        return 2;
    }

    /// What the receiving side said.
    sealed interface Delivery {
        /// It has taken it over.
        record Taken() implements Delivery {}

        /// It will never take it; the address may be good.
        record Refused(String reason) implements Delivery {}

        /// Nobody can be reached under this address.
        record AddressGone(String reason) implements Delivery {}

        /// It does not take it for now.
        ///
        /// @param pause the shortest time it asks for; null when it asks for none
        record TryLater(String reason, @Nullable Duration pause) implements Delivery {
            /// It does not say for how long.
            public TryLater(String reason) {
                this(reason, null);
            }
        }

        /// It was not asked: too many mails go to this domain. The turn is kept for it.
        record NotYet(Instant turn) implements Delivery {}
    }

    /// One attempt to send one mail of an invitation.
    ///
    /// @param reminder 0 for the invitation itself, else the reminder's number
    /// @param attempt 0 for the first sending, else how often it was tried before
    /// @param round 0 when nothing was waited for, else which waiting has ended
    /// @param hasTurn whether it has waited for its turn among the mails to its domain
    record Sending(int reminder, int attempt, int round, boolean hasTurn) {

        /// The first attempt.
        static Sending first(int reminder) {
            return new Sending(reminder, 0, 0, false);
        }
    }
}
