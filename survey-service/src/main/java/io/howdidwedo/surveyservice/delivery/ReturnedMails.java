package io.howdidwedo.surveyservice.delivery;

import java.time.Instant;
import java.util.Optional;

/// The mailbox that mails come back to.
public interface ReturnedMails {

    /// What was found when it was last looked into; empty when nobody looks, or has looked yet.
    Optional<Look> lastLook();

    /// One look.
    ///
    /// @param reached whether the mailbox could be read
    /// @param unclear mails that wait there for a person
    record Look(Instant at, boolean reached, int unclear) {}
}
