package io.howdidwedo.servicekit.mail;

/// Takes letters to the mail system.
public interface Post {
    /// What became of a letter.
    enum Outcome {
        /// The mail system has it.
        TAKEN,
        /// The address does not exist, or the mail system will never take this letter for it.
        REFUSED
    }

    /// Hands a letter over.
    ///
    /// @throws io.howdidwedo.servicekit.event.AwayForNow when the mail system is away for now
    /// @throws RuntimeException when it does not take this letter for now; to be tried again
    Outcome send(Letter letter);
}
