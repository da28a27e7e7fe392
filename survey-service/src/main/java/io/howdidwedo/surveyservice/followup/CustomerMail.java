package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.List;

/// Mails what teams say to customers.
public interface CustomerMail {
    /// Sends one mail; sending the same again gives the same Message-ID.
    ///
    /// @param after mails between the customer and us about the same before it, the oldest first:
    ///     what is ours before the `@` of its Message-ID, a customer's whole and in angle brackets
    /// @return whether the mail system took it; false when it refuses the address for good
    /// @throws RuntimeException when the mail system cannot be reached for now
    boolean send(TeamMessage said, Transaction transaction, List<String> after);

    /// What the customer would get.
    ///
    /// @param by name of who writes
    Preview preview(String words, String by, Transaction transaction);

    /// A mail as its customer would read it.
    ///
    /// @param direction `rtl` or `ltr`
    record Preview(String language, String direction, String subject, String text) {}
}
