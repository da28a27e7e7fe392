package io.howdidwedo.surveyservice.suppression;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to one address, the oldest first, and whether it gets mail now.
///
/// @param address as [#normal] makes it
/// @param why it gets no mail; null when it was taken off the list
/// @param changedAt when this became so
public record Suppression(
        String address, @Nullable Why why, Instant changedAt, List<Entry> history) {
    private static final String CHAT = new Address(Channel.CHAT, "").listed();

    /// One step.
    ///
    /// @param why null when the address was taken off the list
    /// @param by who took it off; null when nobody did
    /// @param reason what was said, such as `5.1.1`
    /// @param invitation whose mail it was; null when it is about none
    public record Entry(
            @Nullable Why why,
            Instant at,
            Source source,
            @Nullable String by,
            @Nullable String reason,
            @Nullable UUID invitation) {

        /// Whether a member of staff put the address back on the list.
        public boolean isPutBack() {
            return why != null && source == Source.STAFF;
        }
    }

    public Suppression {
        history = List.copyOf(history);
    }

    /// The address as it is compared: mail addresses in small letters; what a name in a chat means
    /// only its provider knows, so it stays as it is.
    public static String normal(String address) {
        String stripped = address.strip();
        return stripped.startsWith(CHAT) ? stripped : stripped.toLowerCase(Locale.ROOT);
    }

    /// The id an address is kept under.
    public static UUID idOf(String address) {
        return DerivedId.of("suppression", normal(address));
    }

    /// The first step of an address.
    public static Suppression first(String address, Entry entry) {
        return new Suppression(normal(address), entry.why(), entry.at(), List.of(entry));
    }

    /// Its id.
    public UUID id() {
        return idOf(address);
    }

    /// One step on. The same about the same invitation changes nothing, also after the address was
    /// taken off the list: a report told twice must not put it back.
    public Suppression with(Entry entry) {
        if (isKnown(entry)) {
            return this;
        }
        List<Entry> longer = new ArrayList<>(history);
        longer.add(entry);
        return new Suppression(address, entry.why(), entry.at(), longer);
    }

    /// Whether a member of staff took it off the list after this instant, and nothing came of it
    /// since.
    boolean isTakenOffSince(Instant then) {
        return why == null
                && history.getLast().source() == Source.STAFF
                && then.isBefore(changedAt);
    }

    /// The last step that put it on the list.
    Optional<Entry> lastOn() {
        return history.reversed().stream().filter(entry -> entry.why() != null).findFirst();
    }

    private boolean isKnown(Entry entry) {
        if (entry.isPutBack()) {
            return why != null;
        }
        return entry.why() == null
                ? why == null
                : history.stream()
                        .anyMatch(
                                newest ->
                                        newest.why() == entry.why()
                                                && newest.invitation() != null
                                                && newest.invitation().equals(entry.invitation()));
    }

    /// Why an address gets no mail.
    public enum Why {
        /// Nobody can be reached there.
        ADDRESS_GONE("bounced-before"),
        /// Whoever reads it called our mail unwanted.
        COMPLAINED("complained");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        /// The word that transactions and invitations are suppressed with.
        public String reason() {
            return reason;
        }
    }

    /// Who said it.
    public enum Source {
        /// The mail system, when the mail was handed over.
        SENDING,
        /// A report in the mailbox for returned mails.
        MAILBOX,
        /// A mail provider, by the API.
        PROVIDER,
        /// A member of staff.
        STAFF,
        /// The customer.
        CUSTOMER
    }
}
