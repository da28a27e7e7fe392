package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.surveyservice.transaction.Transaction;

/// In whose name customers are written to.
///
/// @param organisation whose customers they are
public record Speaker(String organisation) {
    /// The product's own name, which stands where nobody has named an organisation: customers know
    /// nothing of it.
    static final String UNNAMED = "How did we do?";

    /// Whom the customer of this transaction knows: the organisation, or the team that served them
    /// as long as no organisation is named.
    public String about(Transaction transaction) {
        return organisation.equals(UNNAMED) ? transaction.supplier() : organisation;
    }
}
