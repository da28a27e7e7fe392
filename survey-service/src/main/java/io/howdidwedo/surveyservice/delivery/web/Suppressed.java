package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.invitation.reason.Reasons;
import io.howdidwedo.surveyservice.suppression.Suppression;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the page shows of addresses that get no mail.
///
/// @param part of the address that was searched for; empty for all
/// @param found the latest first
/// @param all how many are on the list
/// @param takenOff what can be put back on the list, the latest first
/// @param look what was found in the mailbox for returned mails; null when nobody looks
record Suppressed(
        String part,
        List<Suppression> found,
        long all,
        List<Suppression> takenOff,
        ReturnedMails.@Nullable Look look) {
    private static final Phrases WORDS = Phrases.of(Suppressed.class);

    public Suppressed {
        found = List.copyOf(found);
        takenOff = List.copyOf(takenOff);
    }

    /// Why an address is on the list, or was taken off, in words.
    static String told(Suppression.Entry entry) {
        String reason = meaning(entry.reason());
        return why(entry) + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String why(Suppression.Entry entry) {
        if (entry.isPutBack() && entry.by() != null) {
            return WORDS.say("told.back", entry.by());
        }
        return switch (entry.why()) {
            case null ->
                    entry.by() == null
                            ? WORDS.say("told.off.customer")
                            : WORDS.say("told.off", entry.by());
            case ADDRESS_GONE -> WORDS.say("told.gone");
            case COMPLAINED -> WORDS.say("told.complained");
        };
    }

    /// Who said so, in words; empty when that is told already.
    static String source(Suppression.Entry entry) {
        return switch (entry.source()) {
            case SENDING -> WORDS.say("source.sending");
            case MAILBOX -> WORDS.say("source.mailbox");
            case PROVIDER -> WORDS.say("source.provider");
            case STAFF, CUSTOMER -> "";
        };
    }

    /// A status with what it means, or whatever else stands for the reason.
    static String meaning(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        String words =
                EnhancedStatus.in(reason)
                        .map(EnhancedStatus::inWords)
                        .map(Suppressed::spoken)
                        .orElse("");
        return words.isEmpty() ? Reasons.told(reason) : reason + ", " + words;
    }

    /// What a status comes to, in the reader's language.
    private static String spoken(String english) {
        String meaning = "meaning." + english.replace(' ', '-');
        return WORDS.knows(meaning) ? WORDS.say(meaning) : english;
    }

    /// What was heard about a mail, in words.
    static String heard(MailNews mailNews) {
        String mail =
                mailNews.reminder() == 0
                        ? WORDS.say("heard.invitation")
                        : WORDS.say("heard.reminder", mailNews.reminder());
        String kind = mailNews.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String status = meaning(mailNews.status());
        return WORDS.say("heard." + kind, mail) + (status.isEmpty() ? "" : ": " + status);
    }
}
