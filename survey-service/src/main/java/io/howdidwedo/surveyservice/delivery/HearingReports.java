package io.howdidwedo.surveyservice.delivery;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// What follows from a report: an address that is gone, or whose reader complained, gets no more
/// mail; a mail that could not be delivered for now is sent again; a report heard before changes
/// nothing. The address is always the one we wrote to, never one that the report names.
public final class HearingReports {
    private final Invitations invitations;
    private final Transactions transactions;
    private final KeepingSuppressions suppressions;
    private final Preferences preferences;
    private final Clock clock;

    /// Hears of these invitations.
    public HearingReports(
            Invitations invitations,
            Transactions transactions,
            KeepingSuppressions suppressions,
            Preferences preferences,
            Clock clock) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.suppressions = suppressions;
        this.preferences = preferences;
        this.clock = clock;
    }

    /// What a report did.
    public enum Outcome {
        /// It was new and is kept.
        DONE,
        /// It had been told before.
        KNOWN,
        /// It is about no mail of ours, or of those that may be told about.
        NOT_OURS
    }

    /// Hears a report; what it does to the address is kept before the invitation remembers it, so
    /// that a crash between the two leaves it to be heard again.
    ///
    /// @param teams about whose mails whoever tells it may tell
    /// @param isAbout whether it is about this transaction's mails
    public Outcome hear(
            Report.Fact report, Source source, Teams teams, Predicate<Transaction> isAbout) {
        Optional<Invitation> found = invitations.find(report.mail().invitation(), teams);
        Optional<Transaction> transaction =
                found.map(Invitation::transactionId).flatMap(transactions::find).filter(isAbout);
        if (found.isEmpty() || transaction.isEmpty()) {
            return Outcome.NOT_OURS;
        }
        if (found.get().mails().isKnown(report.id())) {
            return Outcome.KNOWN;
        }
        followUp(report, source, found.get(), transaction.get());
        MailNews heard = heard(report, source);
        invitations.change(
                found.get().id(), invitation -> invitation.heard(heard, clock.instant()));
        return Outcome.DONE;
    }

    private void followUp(
            Report.Fact report, Source source, Invitation invitation, Transaction transaction) {
        Address address = transaction.customer().address(invitation.via());
        if (address == null) {
            return;
        }
        String listed = address.listed();
        String status = report.status();
        UUID id = invitation.id();
        switch (report.kind()) {
            case ADDRESS_GONE ->
                    suppressions.suppress(listed, Why.ADDRESS_GONE, source, status, id);
            case COMPLAINED -> {
                suppressions.suppress(listed, Why.COMPLAINED, source, status, id);
                preferences.stop(Holder.at(transaction.customer().id(), address));
            }
            case DELIVERED, DELAYED, RETURNED, REFUSED -> {}
        }
    }

    private static MailNews heard(Report.Fact report, Source source) {
        return new MailNews(
                report.id(),
                report.kind(),
                report.mail().reminder(),
                report.mail().attempt(),
                report.status(),
                report.at(),
                source);
    }
}
