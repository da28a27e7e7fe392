package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the newest mail of an invitation fares.
///
/// @param reminder which mail: 0 for the invitation itself
/// @param attempt how often it was tried again
/// @param round how often any mail of the invitation has waited
/// @param waiting what it waits for now; null when it does not
/// @param sentAt when the mail system last took it; null before
/// @param heard what was heard about all mails of the invitation, the latest last; at most 20
public record Mailing(
        int reminder,
        int attempt,
        int round,
        @Nullable Waiting waiting,
        @Nullable Instant sentAt,
        List<MailNews> heard) {
    private static final int MOST = 20;

    /// A mail that waits to be sent.
    ///
    /// @param turn whether it waits for its turn only, and has failed nowhere
    public record Waiting(Instant until, boolean turn) {}

    static final Mailing NONE = new Mailing(0, 0, 0, null, null, List.of());

    public Mailing {
        heard = List.copyOf(heard);
    }

    /// Whether this was heard before.
    public boolean isKnown(UUID report) {
        return heard.stream().anyMatch(mailNews -> mailNews.id().equals(report));
    }

    /// Whether this attempt is the one that is waited for.
    boolean awaits(Sending sending) {
        return waiting != null && round == sending.round() && reminder == sending.reminder();
    }

    /// The attempt that is due now that the waiting is over; to be asked only while waiting.
    Sending due() {
        return new Sending(reminder, attempt, round, waiting != null && waiting.turn());
    }

    Mailing sent(Sending sending, Instant now) {
        return new Mailing(sending.reminder(), sending.attempt(), round, null, now, heard);
    }

    Mailing waiting(int mail, int nextAttempt, Waiting wait) {
        return new Mailing(mail, nextAttempt, round + 1, wait, sentAt, heard);
    }

    /// This sending waits.
    Mailing waiting(Sending sending, Waiting wait) {
        return waiting(sending.reminder(), sending.attempt(), wait);
    }

    Mailing atRest() {
        return new Mailing(reminder, attempt, round, null, sentAt, heard);
    }

    Mailing with(MailNews news) {
        List<MailNews> longer = new ArrayList<>(heard);
        longer.add(news);
        int tooMany = Math.max(0, longer.size() - MOST);
        return new Mailing(
                reminder, attempt, round, waiting, sentAt, longer.subList(tooMany, longer.size()));
    }

    /// Whether what was heard is about the newest sending of the newest mail, and not about one
    /// before.
    boolean isCurrent(MailNews news) {
        if (sentAt == null || waiting != null || news.reminder() != reminder) {
            return false;
        }
        Integer itsAttempt = news.attempt();
        return itsAttempt == null ? !news.at().isBefore(sentAt) : itsAttempt == attempt;
    }
}
