package io.howdidwedo.contracts.invitation;

/// Where an invitation stands; later constants follow earlier ones in its life.
public enum InvitationStatus {
    /// Waits for its time.
    SCHEDULED,
    /// Put off, to be looked at again.
    DEFERRED,
    /// Not sent, for the reason given.
    SUPPRESSED,
    /// The mail system refused it for good, for the reason given.
    FAILED,
    /// Handed to the mail system.
    SENT,
    /// Sent back by the receiving side.
    BOUNCED,
    /// Seen by the customer.
    OPENED,
    /// Some questions are answered.
    STARTED,
    /// Answered and confirmed.
    ANSWERED,
    /// Not answered in time.
    EXPIRED
}
