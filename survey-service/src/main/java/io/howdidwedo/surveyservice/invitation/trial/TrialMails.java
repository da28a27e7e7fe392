package io.howdidwedo.surveyservice.invitation.trial;

/// Sends a survey to a colleague as a customer would get it.
public interface TrialMails {

    /// Hands it over.
    ///
    /// @param to a mail address
    /// @return whether the mail system has taken it
    boolean send(TrialMail mail, String to);
}
