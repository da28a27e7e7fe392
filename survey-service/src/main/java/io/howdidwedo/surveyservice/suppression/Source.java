package io.howdidwedo.surveyservice.suppression;

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
