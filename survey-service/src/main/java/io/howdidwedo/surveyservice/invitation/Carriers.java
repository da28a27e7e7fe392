package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.vital.Tally;
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

    /// The same, counting what comes of what is carried.
    ///
    /// @param tallies by channel; those without one are not counted
    public Carriers counted(Map<Channel, Tally> tallies) {
        Map<Channel, Carrier> counting = new EnumMap<>(byChannel);
        tallies.forEach(
                (channel, tally) ->
                        counting.computeIfPresent(
                                channel, (_, carrier) -> new Counting(carrier, tally)));
        return new Carriers(counting);
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

    /// A carrier of whom it is counted what came of what it carries.
    record Counting(Carrier carrier, Tally tally) implements Carrier {
        @Override
        public Delivery send(Carried carried) {
            try {
                Delivery said = carrier.send(carried);
                count(said);
                return said;
            } catch (RuntimeException e) {
                tally.add(MailTally.AWAY);
                throw e;
            }
        }

        /// One whose turn has not come was not handed over.
        private void count(Delivery said) {
            switch (said) {
                case Delivery.Taken _ -> tally.add(MailTally.TAKEN);
                case Delivery.Refused _, Delivery.AddressGone _ -> tally.add(MailTally.REFUSED);
                case Delivery.TryLater _ -> tally.add(MailTally.AWAY);
                case Delivery.NotYet _ -> {}
            }
        }

        @Override
        public int sideBySide() {
            return carrier.sideBySide();
        }
    }
}
