package io.howdidwedo.surveyservice.invitation.wiring;

import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carriers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What came of what customers were written, channel by channel.
final class MailTallies implements Vitals {
    private final Map<Channel, Tally> byChannel = new EnumMap<>(Channel.class);

    MailTallies() {
        for (Channel channel : Channel.values()) {
            byChannel.put(channel, MailTally.of(channel.id()));
        }
    }

    /// The same carriers, of whom it is counted.
    Carriers counting(Carriers carriers) {
        Map<Channel, Carrier> counting = new EnumMap<>(carriers.byChannel());
        counting.replaceAll(
                (channel, carrier) ->
                        new CountingCarrier(
                                carrier, Objects.requireNonNull(byChannel.get(channel))));
        return new Carriers(counting);
    }

    @Override
    public List<Vital> read() {
        return byChannel.values().stream().flatMap(tally -> tally.read().stream()).toList();
    }
}
