package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.util.List;

/// Whether and where a customer can be reached now.
final class Reaching {
    private final Preferences preferences;
    private final KeepingSuppressions suppressions;
    private final OpenChannels channels;
    private final Clock clock;

    /// By the customers' wishes, the list of addresses that get nothing, and the open channels.
    Reaching(
            Preferences preferences,
            KeepingSuppressions suppressions,
            OpenChannels channels,
            Clock clock) {
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.channels = channels;
        this.clock = clock;
    }

    /// Where the customer is asked first, by the order of this survey.
    Reach of(Transaction transaction, Survey survey) {
        Preference wish = preferences.of(transaction.customer().holder());
        return of(transaction, wish, survey.policy().channels());
    }

    /// Whether the customer can still be reached as they were; an invitation keeps its channel, so
    /// that its answer comes from one contact point, and a reminder from who wrote first.
    Reach of(Transaction transaction, Invitation invitation) {
        Preference wish = preferences.of(transaction.customer().holder()).by(invitation.via());
        return of(transaction, wish, List.of());
    }

    private Reach of(Transaction transaction, Preference wish, List<Channel> order) {
        return Reach.of(
                transaction.customer(),
                wish,
                order,
                channels,
                suppressions::whyNot,
                clock.instant());
    }
}
