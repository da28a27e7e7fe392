package io.howdidwedo.servicekit.mail;

/// Takes letters to the mail system.
public interface Post {
    /// What became of a letter.
    enum Outcome {
        /// The mail system has it.
        TAKEN,
        /// The address does not exist, or will never take it.
        REFUSED
    }

    /// Hands a letter over.
    ///
    /// @throws RuntimeException when the mail system cannot be reached for now; to be tried again
    Outcome send(Letter letter);
}
