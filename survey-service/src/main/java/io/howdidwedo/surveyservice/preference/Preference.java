package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one customer prefers.
///
/// @param optedOut no more questions, until they say otherwise
/// @param welcome they said that they may be asked
/// @param pausedUntil no questions before this; null when there is no pause
/// @param language BCP 47; null when they have not said
/// @param channel by which they want to be written to first; null when they have not said
/// @param languageAt when they last said so; null when that is not known
/// @param channelAt when they last said so; null when that is not known
/// @param erasedAt when they last had erased what is personal; null when never
public record Preference(
        boolean optedOut,
        boolean welcome,
        @Nullable Instant pausedUntil,
        @Nullable String language,
        @Nullable Instant languageAt,
        @Nullable Channel channel,
        @Nullable Instant channelAt,
        @Nullable Instant erasedAt) {
    /// Of somebody who has not said anything.
    public static final Preference NONE = new Preference(false, false, null, null, null, null);

    /// What they prefer, whenever they said so.
    public Preference(
            boolean optedOut,
            boolean welcome,
            @Nullable Instant pausedUntil,
            @Nullable String language,
            @Nullable Channel channel,
            @Nullable Instant erasedAt) {
        this(optedOut, welcome, pausedUntil, language, null, channel, null, erasedAt);
    }

    /// Why they are not to be asked now; null when they may be.
    public @Nullable String whyNotAsk(Instant now) {
        if (optedOut) {
            return "opted-out";
        }
        return isPausedAt(now) ? "paused" : null;
    }

    /// The same, wishing to be written to by this channel.
    public Preference by(Channel wished) {
        return new Preference(optedOut, welcome, pausedUntil, language, wished, erasedAt);
    }

    /// The same, whenever it was said.
    Preference whenever() {
        return new Preference(optedOut, welcome, pausedUntil, language, channel, erasedAt);
    }

    /// What holds when this was said by somebody with one of the addresses, and that by somebody
    /// with another: the more careful of both, and of language and channel what was said last.
    Preference and(Preference other) {
        boolean theirLanguage = holdsLess(languageAt, language, other.languageAt);
        boolean theirChannel = holdsLess(channelAt, channel, other.channelAt);
        return new Preference(
                optedOut || other.optedOut,
                welcome || other.welcome,
                later(pausedUntil, other.pausedUntil),
                theirLanguage ? other.language : language,
                theirLanguage ? other.languageAt : languageAt,
                theirChannel ? other.channel : channel,
                theirChannel ? other.channelAt : channelAt,
                later(erasedAt, other.erasedAt));
    }

    /// Whether what was wished at one time gives way to what was wished at another.
    private static boolean holdsLess(
            @Nullable Instant at, @Nullable Object wish, @Nullable Instant other) {
        return other == null ? at == null && wish == null : at == null || other.isAfter(at);
    }

    /// What holds for whoever said this, when that holds for the customer whoever said it: a stop
    /// and a pause hold until they themselves say otherwise.
    Preference within(Preference customers) {
        boolean theirs = welcome && !optedOut;
        return new Preference(
                optedOut || (customers.optedOut && !theirs),
                welcome,
                theirs ? pausedUntil : later(pausedUntil, customers.pausedUntil),
                language == null ? customers.language : language,
                channel == null && channelAt == null ? customers.channel : channel,
                later(erasedAt, customers.erasedAt));
    }

    private static @Nullable Instant later(@Nullable Instant mine, @Nullable Instant other) {
        if (mine == null || other == null) {
            return mine == null ? other : mine;
        }
        return mine.isAfter(other) ? mine : other;
    }

    /// Whether they do not want to be asked for a while.
    public boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /// Whether what happened at this instant is older than their erasure.
    public boolean isErased(Instant occurredAt) {
        return erasedAt != null && occurredAt.isBefore(erasedAt);
    }

    /// Whose wish it is: a customer under an integrator's id, as whoever reads what is written to
    /// these addresses. The id alone proves nothing: whoever may send transactions may name any.
    ///
    /// @param addresses those a link was sent to, or all of a transaction
    public record Holder(String customer, List<Address> addresses) {
        public Holder {
            addresses = List.copyOf(addresses);
        }

        /// The customer as whoever reads what is written to this address.
        public static Holder at(String customer, Address address) {
            return new Holder(customer, List.of(address));
        }

        /// What wishes are kept under, one an address; no address can be read from it.
        List<String> keys() {
            return addresses.stream().map(this::key).toList();
        }

        /// What holds for this one.
        ///
        /// @param said all wishes of theirs, by what they are kept under
        Preference holding(Map<String, Preference> said) {
            return keys().stream()
                    .map(key -> said.getOrDefault(key, Preference.NONE))
                    .reduce(Preference.NONE, Preference::and)
                    .within(said.getOrDefault(customer, Preference.NONE));
        }

        private String key(Address address) {
            return "at " + DerivedId.of("holder", customer, same(address));
        }

        private static String same(Address address) {
            return address.channel() == Channel.EMAIL
                    ? address.listed().toLowerCase(Locale.ROOT)
                    : address.listed();
        }
    }
}
