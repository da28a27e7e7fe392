package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;

/// Sends invitations by mail.
public interface InvitationMail {

    /// Sends one mail. Sending the same again gives the same Message-ID, so that the receiving
    /// side recognises the repeat.
    ///
    /// @param reminder 0 for the invitation itself, else the reminder's number
    /// @return what the mail system said
    /// @throws RuntimeException when the mail system cannot be reached for now
    Delivery send(Invitation invitation, Transaction transaction, Survey survey, int reminder);

    /// What the mail system said.
    sealed interface Delivery {
        /// It has taken the mail over.
        record Taken() implements Delivery {}

        /// It will never take this mail.
        record Refused(String reason) implements Delivery {}
    }
}
