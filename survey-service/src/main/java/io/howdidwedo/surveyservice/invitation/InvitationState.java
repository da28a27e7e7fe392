package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import org.jspecify.annotations.Nullable;

/// Where an invitation stands, with what only makes sense there.
public sealed interface InvitationState {
    /// Its name for everybody else.
    InvitationStatus status();

    /// Why it stands there; null where that needs no words, or was never told.
    default @Nullable String reason() {
        return null;
    }

    /// It has not gone out yet, and will.
    sealed interface Waiting extends InvitationState {}

    /// It lies before the customer, who has not answered.
    sealed interface Unanswered extends InvitationState {}

    /// It did not reach the customer, and is not tried again.
    sealed interface Undelivered extends InvitationState {}

    /// It waits for its first sending.
    record Scheduled() implements Waiting {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.SCHEDULED;
        }
    }

    /// It waits for a better time, or to be tried again.
    record Deferred(@Nullable String reason) implements Waiting {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.DEFERRED;
        }
    }

    /// It went out.
    record Sent() implements Unanswered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.SENT;
        }
    }

    /// The customer has seen the page.
    record Opened() implements Unanswered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.OPENED;
        }
    }

    /// The customer has answered in part.
    record Started() implements Unanswered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.STARTED;
        }
    }

    /// It is not to be sent.
    record Suppressed(@Nullable String reason) implements Undelivered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.SUPPRESSED;
        }
    }

    /// It was refused for good, or given up.
    record Failed(@Nullable String reason) implements Undelivered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.FAILED;
        }
    }

    /// Nobody can be reached under the address.
    record Bounced(@Nullable String reason) implements Undelivered {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.BOUNCED;
        }
    }

    /// The customer has answered.
    record Answered() implements InvitationState {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.ANSWERED;
        }
    }

    /// Its link closed before the customer answered.
    ///
    /// @param silence what nobody spoke of; null in invitations that closed before it was kept
    record Expired(@Nullable Silence silence) implements InvitationState {
        @Override
        public InvitationStatus status() {
            return InvitationStatus.EXPIRED;
        }
    }

    /// The state of this name, for this reason where it has one.
    static InvitationState of(InvitationStatus status, @Nullable String reason) {
        return switch (status) {
            case SCHEDULED -> new Scheduled();
            case DEFERRED -> new Deferred(reason);
            case SENT -> new Sent();
            case OPENED -> new Opened();
            case STARTED -> new Started();
            case SUPPRESSED -> new Suppressed(reason);
            case FAILED -> new Failed(reason);
            case BOUNCED -> new Bounced(reason);
            case ANSWERED -> new Answered();
            case EXPIRED -> new Expired(null);
        };
    }
}
