package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request to one customer about one transaction, as it now is. Each step of its life makes
/// a new one with the next version.
///
/// @param channel by which it goes; null when nobody can be reached, and in invitations from before
///     there was a choice, which were mails
/// @param mailing how its mails fare; null before there is anything to tell
public record Invitation(
        About about,
        Occasion occasion,
        Plan plan,
        @Nullable Channel channel,
        long version,
        InvitationState state,
        Instant changedAt,
        Link link,
        @Nullable Mailing mailing) {
    private static final String REVOKED = "revoked";

    /// The transaction it is about, as far as others have to know.
    ///
    /// @param trace where in its trace the transaction is, as `traceparent` of W3C Trace Context:
    ///     the answer, which comes by a browser's own request, goes on there; null when nobody is
    ///     told of it
    public record About(
            UUID transactionId,
            UUID relationshipId,
            String customer,
            String supplier,
            String offering,
            @Nullable String trace) {

        /// This transaction.
        public static About of(Transaction transaction) {
            return new About(
                    transaction.id(),
                    transaction.relationshipId(),
                    transaction.customer().id(),
                    transaction.supplier(),
                    transaction.offering(),
                    null);
        }

        /// The same, in this trace.
        About in(@Nullable String place) {
            return new About(transactionId, relationshipId, customer, supplier, offering, place);
        }
    }

    /// Why the customer is asked.
    ///
    /// @param caseId the case asked about again; null for the transaction itself
    /// @param round 0 for the transaction, else the round of the case
    public record Occasion(AskedFor askedFor, @Nullable UUID caseId, int round) {
        /// The transaction itself.
        public static final Occasion TRANSACTION = new Occasion(AskedFor.TRANSACTION, null, 0);
    }

    /// What is asked, and how long it is waited for.
    ///
    /// @param remindAfter from the invitation to each reminder
    /// @param expireAfter from the invitation until its link closes
    public record Plan(
            String survey, int surveyVersion, List<Duration> remindAfter, Duration expireAfter) {
        public Plan {
            remindAfter = List.copyOf(remindAfter);
        }
    }

    /// What is in the customer's hands.
    ///
    /// @param sentAt when it went out; null before
    /// @param reminders how many went out after it
    /// @param expiresAt when it closes; null before it was sent
    /// @param revoked it has been taken back
    public record Link(
            @Nullable Instant sentAt, int reminders, @Nullable Instant expiresAt, boolean revoked) {
        /// Nothing yet.
        public static final Link NONE = new Link(null, 0, null, false);

        Link sent(Instant now, Instant until) {
            return new Link(now, reminders, until, revoked);
        }

        Link reminded(int number) {
            return new Link(sentAt, Math.max(reminders, number), expiresAt, revoked);
        }

        Link revoked(boolean now) {
            return new Link(sentAt, reminders, expiresAt, now);
        }

        boolean isBefore(Instant now) {
            return expiresAt == null || now.isBefore(expiresAt);
        }
    }

    /// The first of its life.
    static Invitation fresh(
            About about,
            Occasion occasion,
            Plan plan,
            @Nullable Channel channel,
            InvitationState state,
            Instant now) {
        return new Invitation(about, occasion, plan, channel, 1, state, now, Link.NONE, null);
    }

    /// The id of the invitation about this transaction, on this occasion.
    public static UUID idOf(UUID transactionId, AskedFor askedFor, int round) {
        return DerivedId.of("invitation", transactionId, askedFor, round);
    }

    /// Its id.
    public UUID id() {
        return idOf(about.transactionId(), occasion.askedFor(), occasion.round());
    }

    /// The transaction it is about.
    public UUID transactionId() {
        return about.transactionId();
    }

    /// Why the customer is asked.
    public AskedFor askedFor() {
        return occasion.askedFor();
    }

    /// The name of its state for everybody else.
    public InvitationStatus status() {
        return state.status();
    }

    /// Why it was not delivered, or why its link does not open; null when neither is so.
    public @Nullable String reason() {
        return link.revoked() ? REVOKED : state.reason();
    }

    /// By which channel it goes, or would have gone.
    public Channel via() {
        return channel == null ? Channel.EMAIL : channel;
    }

    /// The contact point its answers come from.
    public String contactPoint() {
        return via().id();
    }

    /// The questions it asks: those of its survey, or one when the customer is asked again.
    public Survey asks(Survey published) {
        return askedFor() == AskedFor.RECOVERY ? published.again() : published;
    }

    /// Whether it waits for its first sending.
    public boolean isWaiting() {
        return state instanceof InvitationState.Scheduled;
    }

    /// Whether its link has been taken back.
    public boolean revoked() {
        return link.revoked();
    }

    /// Whether the customer can still answer at this instant.
    public boolean isOpenAt(Instant now) {
        return !link.revoked() && link.isBefore(now);
    }

    /// Whether there is a link that could be taken back: one that went out and has not closed.
    public boolean hasLinkAt(Instant now) {
        return link.sentAt() != null && link.isBefore(now);
    }

    /// How its mails fare.
    public Mailing mails() {
        return mailing == null ? Mailing.NONE : mailing;
    }

    /// It went out for the first time.
    public Invitation sent(Instant now) {
        return sent(Sending.first(0), now);
    }

    /// It went out.
    Invitation sent(Sending sending, Instant now) {
        return next(
                new InvitationState.Sent(),
                link.sent(now, now.plus(plan.expireAfter())),
                mails().sent(sending, now),
                now);
    }

    /// A reminder went out.
    Invitation reminded(Sending sending, Instant now) {
        return next(state, link.reminded(sending.reminder()), mails().sent(sending, now), now);
    }

    /// What it is about may be kept under other names now; nothing else of it changes.
    ///
    /// @param transactions by their ids
    public Invitation about(Map<UUID, Transaction> transactions) {
        Transaction transaction = transactions.get(about.transactionId());
        About now = transaction == null ? about : About.of(transaction).in(about.trace());
        return now.equals(about)
                ? this
                : new Invitation(
                        now, occasion, plan, channel, version + 1, state, changedAt, link, mailing);
    }

    /// It now stands here.
    public Invitation become(InvitationState newState, Instant now) {
        return next(newState, link, mailing, now);
    }

    /// It now stands here, and its mails fare like this.
    Invitation become(InvitationState newState, Mailing newMailing, Instant now) {
        return next(newState, link, newMailing, now);
    }

    /// Its mails fare like this; it stands where it stood.
    Invitation fare(Mailing newMailing, Instant now) {
        return next(state, link, newMailing, now);
    }

    /// What follows from what was heard about one of its mails; hearing it again changes nothing.
    public Invitation heard(MailNews news, Instant now) {
        return HearingOfMails.after(this, news, now);
    }

    /// Its link is taken back; why it stood where it stands counts no more.
    public Invitation revoke(Instant now) {
        return next(InvitationState.of(status(), null), link.revoked(true), mailing, now);
    }

    /// Its link opens again.
    public Invitation restore(Instant now) {
        return next(InvitationState.of(status(), null), link.revoked(false), mailing, now);
    }

    private Invitation next(
            InvitationState newState, Link newLink, @Nullable Mailing newMailing, Instant now) {
        return new Invitation(
                about, occasion, plan, channel, version + 1, newState, now, newLink, newMailing);
    }

    /// What the step to here causes: the news for the other services, and the timers that are set
    /// and taken back. One that only waits to be handed over is no news yet.
    ///
    /// @param before as it stood; null when it is new
    public List<OutgoingEvent> since(@Nullable Invitation before) {
        List<OutgoingEvent> events = new ArrayList<>();
        if (before != null || !isWaiting()) {
            events.add(changed());
        }
        events.addAll(InvitationTimers.since(before, this));
        return events;
    }

    /// What the other services are told.
    public OutgoingEvent changed() {
        return OutgoingEvent.of(
                DerivedId.of("invitation-changed", id(), version),
                about.relationshipId().toString(),
                changedAt,
                new InvitationChanged(
                        id(),
                        about.transactionId(),
                        about.relationshipId(),
                        version,
                        askedFor(),
                        about.customer(),
                        about.supplier(),
                        about.offering(),
                        contactPoint(),
                        status(),
                        reason(),
                        changedAt,
                        link.sentAt(),
                        occasion.caseId(),
                        plan.remindAfter(),
                        link.reminders(),
                        link.expiresAt(),
                        silence()));
    }

    private @Nullable Silence silence() {
        return state instanceof InvitationState.Expired(Silence silence) ? silence : null;
    }
}
