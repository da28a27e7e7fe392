package io.howdidwedo.surveyservice.invitation.wiring;

import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import io.howdidwedo.surveyservice.channel.Channel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What came of what customers were written, channel by channel.
final class MailTallies implements Vitals {
    private final Map<Channel, Tally> byChannel = new EnumMap<>(Channel.class);

    MailTallies() {
        for (Channel channel : Channel.values()) {
            byChannel.put(channel, MailTally.of(channel.id()));
        }
    }

    Map<Channel, Tally> byChannel() {
        return byChannel;
    }

    @Override
    public List<Vital> read() {
        return byChannel.values().stream().flatMap(tally -> tally.read().stream()).toList();
    }
}
