package io.howdidwedo.surveyservice.invitation.trial;

import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.wording.Wording;

/// Sends a survey to a colleague as a customer would get it.
public interface TrialMails {

    /// Hands it over.
    ///
    /// @param to a mail address
    /// @return whether the mail system has taken it
    boolean send(TrialMail mail, String to);

    /// The mail a customer would get of a survey, for a colleague: it belongs to no invitation, and
    /// its links open the preview.
    ///
    /// @param by the name of the colleague who asked for it
    /// @param survey as it is written now; it asks "How did we do?"
    /// @param about what it would be about
    /// @param wording the language
    record TrialMail(String by, Survey survey, AskedAbout about, Wording wording) {}
}
