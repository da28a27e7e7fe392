package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How a customer can be asked, or why they cannot.
public sealed interface Reach {
    /// Under this address.
    record Under(Address address) implements Reach {}

    /// Not at all, for this reason, such as `opted-out`.
    record Nowhere(String reason) implements Reach {}

    /// The first channel that is open, that the customer has an address for, and whose address is
    /// not on the list of those that get nothing; what the customer wishes comes first, then what
    /// the survey says.
    ///
    /// @param order of the survey
    /// @param whyNot why an address, as the list calls it, gets nothing
    static Reach of(
            Customer customer,
            Preference wish,
            List<Channel> order,
            OpenChannels open,
            Function<String, Optional<Why>> whyNot,
            Instant now) {
        List<Address> ways = open.ways(wish.channel(), order, customer::address);
        if (ways.isEmpty()) {
            return new Nowhere("no-address");
        }
        String unwanted = wish.whyNotAsk(now);
        if (unwanted != null) {
            return new Nowhere(unwanted);
        }
        return first(ways, whyNot);
    }

    private static Reach first(List<Address> ways, Function<String, Optional<Why>> whyNot) {
        for (Address way : ways) {
            if (whyNot.apply(way.listed()).isEmpty()) {
                return new Under(way);
            }
        }
        return new Nowhere(whyNot.apply(ways.getFirst().listed()).orElseThrow().reason());
    }
}
