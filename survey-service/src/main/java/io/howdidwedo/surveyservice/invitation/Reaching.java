package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether and where customers can be reached now.
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

    /// The customers of these transactions, their wishes looked up once for all of them.
    Customers customersOf(Collection<Transaction> transactions) {
        Map<Holder, Preference> wishes =
                preferences.holding(
                        transactions.stream()
                                .map(transaction -> transaction.customer().holder())
                                .collect(Collectors.toSet()));
        Map<String, Why> suppressed =
                suppressions.whyNot(
                        transactions.stream()
                                .flatMap(about -> about.customer().addresses().stream())
                                .map(Address::listed)
                                .collect(Collectors.toSet()));
        return new Customers(wishes, suppressed);
    }

    /// Customers as they want to be reached at this moment.
    final class Customers {
        private final Map<Holder, Preference> wishes;
        private final Map<String, Why> suppressed;

        private Customers(Map<Holder, Preference> wishes, Map<String, Why> suppressed) {
            this.wishes = wishes;
            this.suppressed = suppressed;
        }

        /// Where the customer is asked first, by the order of this survey.
        Reach reach(Transaction transaction, Survey survey) {
            return reach(transaction, wish(transaction), survey.policy().channels());
        }

        /// Whether the customer can still be reached as they were; an invitation keeps its channel,
        /// so that its answer comes from one contact point, and a reminder from who wrote first.
        Reach reach(Transaction transaction, Invitation invitation) {
            return reach(transaction, wish(transaction).by(invitation.via()), List.of());
        }

        private Preference wish(Transaction transaction) {
            return wishes.getOrDefault(transaction.customer().holder(), Preference.NONE);
        }

        private Reach reach(Transaction transaction, Preference wish, List<Channel> order) {
            return Reach.of(
                    transaction.customer(),
                    wish,
                    order,
                    channels,
                    address -> Optional.ofNullable(suppressed.get(address)),
                    clock.instant());
        }
    }
}
