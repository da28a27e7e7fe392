package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The customer as the integrator describes them with a transaction. Name and addresses are
/// personal: they stay in this service.
///
/// @param phone number to send text messages to, as E.164 writes it
/// @param chat their name at the provider of the chat
/// @param language BCP 47
/// @param timeZone IANA name
/// @param tier service level
public record Customer(
        String id,
        CustomerKind kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String chat,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String tier) {

    /// The same, speaking another language.
    Customer speaking(String chosen) {
        return new Customer(id, kind, name, email, phone, chat, chosen, timeZone, tier);
    }

    /// The same, called so.
    Customer named(String called) {
        return new Customer(id, kind, called, email, phone, chat, language, timeZone, tier);
    }

    /// The same under another id.
    Customer called(String otherId) {
        return new Customer(otherId, kind, name, email, phone, chat, language, timeZone, tier);
    }

    /// The same without name and addresses.
    public Customer erased() {
        return new Customer(id, kind, null, null, null, null, language, timeZone, tier);
    }

    /// Whose wishes hold for them.
    public Holder holder() {
        return new Holder(id, addresses());
    }

    /// Whether this is one of their addresses.
    public boolean isAt(Address address) {
        Address theirs = address(address.channel());
        return theirs != null
                && (address.channel() == Channel.EMAIL
                        ? theirs.value().equalsIgnoreCase(address.value())
                        : theirs.equals(address));
    }

    /// Where they can be written to by this channel; null when that is not known.
    public @Nullable Address address(Channel channel) {
        String value =
                switch (channel) {
                    case EMAIL -> email;
                    case SMS -> phone;
                    case CHAT -> chat;
                };
        return value == null ? null : new Address(channel, value);
    }

    /// Everywhere they can be written to.
    public List<Address> addresses() {
        return Channel.USUAL_ORDER.stream().map(this::address).flatMap(Stream::ofNullable).toList();
    }

    /// The zone of their clocks; UTC when it is not known.
    public ZoneId zoneId() {
        return timeZone == null ? ZoneId.of("UTC") : ZoneId.of(timeZone);
    }
}
