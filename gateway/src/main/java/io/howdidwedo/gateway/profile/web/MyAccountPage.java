package io.howdidwedo.gateway.profile.web;

import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import java.util.List;

/// What everybody sees of their own account.
///
/// @param user what they log in with
/// @param entered name, language, zone and colours
/// @param rule what a password has to be
/// @param oldProblem what is wrong with the old password; empty when nothing
/// @param freshProblem what is wrong with the new one; empty when nothing
/// @param said what was done; empty when nothing was
/// @param isBad whether that is no good news
/// @param notified whether they are told of something
/// @param provider what people call the provider of logins; empty where there is none
/// @param connected whether it knows them
/// @param secondStep whether a code is asked for after the password
record MyAccountPage(
        String csrf,
        String user,
        String may,
        Entered entered,
        List<Option> languages,
        List<String> zones,
        List<Option> themes,
        String rule,
        String oldProblem,
        String freshProblem,
        List<SessionLine> sessions,
        String said,
        boolean isBad,
        boolean notified,
        boolean hasPassword,
        String provider,
        boolean connected,
        boolean secondStep,
        List<PasskeyLine> passkeys) {

    /// Whether there are others than the one that is used.
    boolean hasOtherSessions() {
        return sessions.size() > 1;
    }
}
