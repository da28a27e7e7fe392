package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.surveyservice.channel.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By what policy a survey is asked.
///
/// @param delay from the transaction to the invitation
/// @param remindAfter from the invitation to each reminder, ascending
/// @param expireAfter from the invitation until the link closes
/// @param askAboutLast transactions older than this are not asked about any more
/// @param window when customers may be written to
/// @param rest how long a customer whom any survey has asked is left in peace by this one
/// @param priority of several surveys that wait for the same customer the highest goes first, 1 to
///     9
/// @param oneIn of so many transactions one is asked about; 1: all
/// @param audience whom it asks
/// @param channels by which, the first that reaches a customer; what a customer wishes comes before
public record Policy(
        Duration delay,
        List<Duration> remindAfter,
        Duration expireAfter,
        Duration askAboutLast,
        SendWindow window,
        Duration rest,
        int priority,
        int oneIn,
        Audience audience,
        List<Channel> channels) {
    /// Ask everybody at once, remind once after three days, by day; close after thirty.
    public static final Policy DEFAULT =
            new Policy(
                    Duration.ZERO,
                    List.of(Duration.ofDays(3)),
                    Duration.ofDays(30),
                    Duration.ofDays(30),
                    SendWindow.BY_DAY,
                    Duration.ZERO,
                    5,
                    1,
                    Audience.EVERYBODY,
                    Channel.USUAL_ORDER);

    public Policy {
        remindAfter = List.copyOf(remindAfter);
        // Surveys published before there was a choice say nothing.
        channels = channels == null ? Channel.USUAL_ORDER : List.copyOf(channels);
    }

    /// Whom a survey asks, of all who have a transaction; whoever fits everything that is stated.
    ///
    /// @param tiers of these service levels; empty: of any and of none
    /// @param kinds of these kinds of customer; empty: of any
    /// @param valueAtLeast whose transaction is worth so much, in its own currency; null: any
    /// @param facts whose transaction has these facts; empty: any
    public record Audience(
            List<String> tiers,
            List<CustomerKind> kinds,
            @Nullable BigDecimal valueAtLeast,
            Map<String, String> facts) {
        /// Everybody.
        public static final Audience EVERYBODY = new Audience(List.of(), List.of(), null, Map.of());

        public Audience {
            tiers = List.copyOf(tiers);
            kinds = List.copyOf(kinds);
            facts = Map.copyOf(facts);
        }
    }
}
