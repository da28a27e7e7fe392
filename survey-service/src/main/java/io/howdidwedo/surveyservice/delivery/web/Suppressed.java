package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.suppression.Suppression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page shows of addresses that get no mail.
///
/// @param part of the address that was searched for; empty for all
/// @param found the latest first
/// @param all how many are on the list
/// @param look what was found in the mailbox for returned mails; null when nobody looks
record Suppressed(
        String part, List<Suppression> found, long all, ReturnedMails.@Nullable Look look) {

    public Suppressed {
        found = List.copyOf(found);
    }

    /// Why an address is on the list, or was taken off, in words.
    static String told(Suppression.Entry entry) {
        String reason = meaning(entry.reason());
        return why(entry) + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String why(Suppression.Entry entry) {
        return switch (entry.why()) {
            case null -> "Taken off by " + (entry.by() == null ? "the customer" : entry.by());
            case ADDRESS_GONE -> "Came back";
            case COMPLAINED -> "Complained";
        };
    }

    /// Who said so, in words; empty when that is told already.
    static String source(Suppression.Entry entry) {
        return switch (entry.source()) {
            case SENDING -> "told when it was sent";
            case MAILBOX -> "told by a returned mail";
            case PROVIDER -> "told by the provider";
            case STAFF, CUSTOMER -> "";
        };
    }

    /// A status with what it means, or whatever else stands for the reason.
    static String meaning(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        String words = EnhancedStatus.in(reason).map(EnhancedStatus::inWords).orElse("");
        return words.isEmpty() ? reason : reason + ", " + words;
    }

    /// What was heard about a mail, in words.
    static String heard(MailNews mailNews) {
        String mail = mailNews.reminder() == 0 ? "Invitation" : "Reminder " + mailNews.reminder();
        String kind =
                switch (mailNews.kind()) {
                    case DELIVERED -> " arrived";
                    case DELAYED -> " is delayed";
                    case RETURNED -> " could not be delivered for now";
                    case REFUSED -> " was refused";
                    case ADDRESS_GONE -> " came back";
                    case COMPLAINED -> " was called unwanted";
                };
        String status = meaning(mailNews.status());
        return mail + kind + (status.isEmpty() ? "" : ": " + status);
    }
}
