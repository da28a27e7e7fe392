package io.howdidwedo.surveyservice.invitation.webhook;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.OfferingWords;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Invitations as short texts with their link, through a message provider. Each has a `webhook-id`
/// that stays the same when the same invitation or reminder is sent again.
final class WebhookMessages implements Carrier, AutoCloseable {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private final @Nullable MessageProvider provider;
    private final List<Channel> channels;
    private final SignedLinks links;
    private final Offerings offerings;
    private final Speaker speaker;
    private final String publicUrl;
    private final JsonMapper json;

    /// Messages to the provider of these settings.
    ///
    /// @param speaker who asks
    /// @param publicUrl under which customers reach the gateway
    WebhookMessages(
            MessageSettings settings,
            SignedLinks links,
            Offerings offerings,
            Speaker speaker,
            String publicUrl,
            JsonMapper json,
            Clock clock) {
        this(
                settings.isOn() ? new MessageProvider(settings, LONGEST_ANSWER, clock) : null,
                settings.isOn() ? settings.channels() : List.of(),
                links,
                offerings,
                speaker,
                publicUrl,
                json);
    }

    WebhookMessages(
            @Nullable MessageProvider provider,
            List<Channel> channels,
            SignedLinks links,
            Offerings offerings,
            Speaker speaker,
            String publicUrl,
            JsonMapper json) {
        this.provider = provider;
        this.channels = List.copyOf(channels);
        this.links = links;
        this.offerings = offerings;
        this.speaker = speaker;
        this.publicUrl = publicUrl;
        this.json = json;
    }

    /// What the provider takes is carried by this; nothing when there is none.
    Carriers carriers() {
        return new Carriers(
                channels.stream().collect(Collectors.toMap(Function.identity(), _ -> this)));
    }

    @Override
    public Delivery send(Carried carried) {
        Sending sending = carried.sending();
        MailName name =
                new MailName(carried.invitation().id(), sending.reminder(), sending.attempt());
        Message message =
                message(
                        carried.invitation(),
                        carried.to(),
                        carried.transaction(),
                        sending.reminder());
        return Objects.requireNonNull(provider)
                .post(name.local(), json.writeValueAsString(message));
    }

    private Message message(
            Invitation invitation, Address to, Transaction transaction, int reminder) {
        Customer customer = transaction.customer();
        Wording wording = Wording.in(customer.language());
        OfferingWords called =
                OfferingWords.of(
                        offerings.nameOf(transaction.offering(), wording),
                        wording.shortDay(transaction.occurredAt(), customer.zoneId()),
                        wording);
        String link = publicUrl + "/s/" + links.token(LinkPurpose.SURVEY, invitation.id());
        return new Message(
                Message.TYPE,
                to.channel().id(),
                to.value(),
                spoken(
                        transaction,
                        wording.say(
                                occasion(invitation, reminder), called.name(), called.day(), link)),
                link,
                wording.language(),
                invitation.id(),
                reminder);
    }

    /// A short text has no head: who writes stands in front.
    private String spoken(Transaction transaction, String words) {
        return speaker.about(transaction).map(who -> who + " - " + words).orElse(words);
    }

    private static String occasion(Invitation invitation, int reminder) {
        if (invitation.askedFor() == AskedFor.RECOVERY) {
            return "message.recovery";
        }
        return reminder > 0 ? "message.reminder" : "message";
    }

    @Override
    public void close() {
        if (provider != null) {
            provider.close();
        }
    }
}
