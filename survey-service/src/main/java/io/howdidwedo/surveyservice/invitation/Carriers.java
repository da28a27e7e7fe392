package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// Who carries invitations, channel by channel; a channel without anybody is not open.
public record Carriers(Map<Channel, Carrier> byChannel) {
    public Carriers {
        byChannel = Map.copyOf(byChannel);
    }

    /// Mails only.
    public static Carriers mail(Carrier mail) {
        return new Carriers(Map.of(Channel.EMAIL, mail));
    }

    /// All of these; no channel is in two of them.
    public static Carriers together(Collection<Carriers> several) {
        Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);
        several.forEach(carriers -> byChannel.putAll(carriers.byChannel()));
        return new Carriers(byChannel);
    }

    /// The channels somebody carries invitations on.
    public OpenChannels open() {
        return new OpenChannels(byChannel.keySet());
    }

    /// Who carries invitations on an open channel.
    Carrier on(Channel channel) {
        Carrier carrier = byChannel.get(channel);
        if (carrier == null) {
            throw new IllegalArgumentException("Nobody carries invitations by " + channel.id());
        }
        return carrier;
    }
}
