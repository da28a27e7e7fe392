package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;

/// Sends invitations by mail.
public interface InvitationMail {

    /// Sends one mail. Sending the same again gives the same Message-ID, so that the receiving
    /// side recognises the repeat.
    ///
    /// @return what the mail system said
    /// @throws RuntimeException when the mail system cannot be reached for now
    Delivery send(Invitation invitation, Transaction transaction, Survey survey, Sending sending);

    /// What the mail system said.
    sealed interface Delivery {
        /// It has taken the mail over.
        record Taken() implements Delivery {}

        /// It will never take this mail; the address may be good.
        record Refused(String reason) implements Delivery {}

        /// Nobody can be reached under this address.
        record AddressGone(String reason) implements Delivery {}

        /// It does not take this mail for now.
        record TryLater(String reason) implements Delivery {}

        /// It was not asked: too many mails go to this domain. The turn is kept for it.
        record NotYet(Instant turn) implements Delivery {}
    }
}
