package io.howdidwedo.surveyservice.delivery;

import java.util.UUID;

/// Takes in what customers answer to our mails.
@FunctionalInterface
public interface CustomersAnswers {

    /// A customer answered a mail about a transaction; the same answer again changes nothing.
    ///
    /// @return whether it reached whoever follows the transaction up; false when nobody does, and a
    ///     person has to look at it
    boolean mailed(UUID transaction, String messageId, String words);
}
