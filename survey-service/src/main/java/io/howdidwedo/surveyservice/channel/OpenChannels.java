package io.howdidwedo.surveyservice.channel;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The channels that this deployment has somebody to hand things to for.
public record OpenChannels(Set<Channel> channels) {
    /// Mail and nothing else.
    public static final OpenChannels MAIL_ONLY = new OpenChannels(Set.of(Channel.EMAIL));

    public OpenChannels {
        channels = Set.copyOf(channels);
    }

    /// Where somebody can be reached, the best first.
    ///
    /// @param wished what they have chosen themselves, which comes first; null when they have not
    /// @param order what is tried then
    /// @param addresses theirs by channel; null where they have none
    public List<Address> ways(
            @Nullable Channel wished,
            List<Channel> order,
            Function<Channel, @Nullable Address> addresses) {
        return Stream.concat(Stream.ofNullable(wished), order.stream())
                .distinct()
                .filter(channels::contains)
                .flatMap(channel -> Stream.ofNullable(addresses.apply(channel)))
                .toList();
    }
}
