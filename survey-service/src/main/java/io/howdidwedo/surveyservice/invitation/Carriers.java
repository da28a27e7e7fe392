package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
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
