package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.followup.TeamMessage.Delivery;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The customer sees what the team does with their answer, and the team what the customer writes.
public final class FollowingCases {
    private final FollowUps followUps;
    /// What nobody has to hear: no answer to anything the customer said.
    private static final Set<Telling> UNASKED = Set.of(Telling.FIX, Telling.THANKS);

    private final Transactions transactions;
    private final Preferences preferences;
    private final KeepingSuppressions suppressions;
    private final Invitations invitations;
    private final CustomerMail mail;
    private final Clock clock;

    /// Follows cases here.
    public FollowingCases(
            FollowUps followUps,
            Transactions transactions,
            Preferences preferences,
            KeepingSuppressions suppressions,
            Invitations invitations,
            CustomerMail mail,
            Clock clock) {
        this.followUps = followUps;
        this.transactions = transactions;
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.invitations = invitations;
        this.mail = mail;
        this.clock = clock;
    }

    /// Cases went on, and teams say things: what happened is kept together, what is said is mailed
    /// one by one.
    ///
    /// @throws RuntimeException when the mail system cannot be reached for now; to be tried again
    public void happened(List<Event> events) {
        List<CaseChanged> news = new ArrayList<>();
        for (Event event : events) {
            switch (event) {
                case CaseChanged changed -> news.add(changed);
                case CustomerTold told -> {
                    changed(news);
                    news.clear();
                    told(told);
                }
                default -> {}
            }
        }
        changed(news);
    }

    /// Cases went on; older news than what is known changes nothing, nor does late news of a
    /// transaction that was taken back.
    private void changed(List<CaseChanged> some) {
        if (some.isEmpty()) {
            return;
        }
        Set<UUID> here =
                transactions
                        .findAll(
                                some.stream()
                                        .map(CaseChanged::transactionId)
                                        .collect(Collectors.toSet()))
                        .keySet();
        followUps.changeAll(
                some.stream()
                        .filter(news -> here.contains(news.transactionId()))
                        .map(
                                news ->
                                        new FollowUps.Heard(
                                                FollowUp.nothingHeard(
                                                        news.transactionId(),
                                                        news.relationshipId(),
                                                        news.caseId()),
                                                followUp -> followUp.changed(news)))
                        .toList());
    }

    /// The team says something; what is to be mailed is mailed once. After a crash in the middle
    /// the same mail may go out again, under the same Message-ID.
    ///
    /// @throws RuntimeException when the mail system cannot be reached for now; to be tried again
    public void told(CustomerTold told) {
        if (transactions.find(told.transactionId()).isEmpty()) {
            return;
        }
        FollowUp nothingHeard =
                FollowUp.nothingHeard(told.transactionId(), told.relationshipId(), told.caseId());
        FollowUp known = followUps.change(nothingHeard, followUp -> followUp.told(told));
        TeamMessage said = known.said(told.id());
        if (said != null && said.delivery() == Delivery.WAITING) {
            Delivery delivery = send(said, known);
            followUps.change(nothingHeard, followUp -> followUp.delivered(told.id(), delivery));
        }
    }

    private Delivery send(TeamMessage said, FollowUp known) {
        Optional<Transaction> transaction = transactions.find(known.transactionId());
        if (transaction.isEmpty() || !isMailed(said, transaction.get().customer())) {
            return Delivery.NOT_MAILED;
        }
        return mail.send(said, transaction.get(), mailsBefore(said, known))
                ? Delivery.SENT
                : Delivery.REFUSED;
    }

    /// The conversation begins with the mail that asked how we did, where one went out.
    private List<String> mailsBefore(TeamMessage said, FollowUp known) {
        List<String> before = new ArrayList<>();
        invitations
                .find(Invitation.idOf(known.transactionId(), AskedFor.TRANSACTION, 0))
                .filter(
                        invitation ->
                                invitation.via() == Channel.EMAIL
                                        && invitation.link().sentAt() != null)
                .ifPresent(
                        invitation -> before.add(new MailName(invitation.id(), 0, null).local()));
        before.addAll(known.mailsBefore(said));
        return before;
    }

    /// The customer answers one of our mails about a transaction; the same mail read again changes
    /// nothing.
    ///
    /// @return whether it reached the case; false when nobody follows the transaction up, or the
    ///     customer has written as often as they may
    public boolean mailed(UUID transactionId, String messageId, String words) {
        Instant now = clock.instant();
        Optional<FollowUp> known =
                followUps.about(transactionId).filter(before -> before.status() != null);
        if (known.isEmpty()) {
            return false;
        }
        return followUps
                .change(known.get(), followUp -> followUp.mailed(messageId, words, now))
                .hasMail(messageId);
    }

    /// Who does not want to be asked is not told of fixes either, nor thanked; an answer to what
    /// they said themselves they get, unless nobody can be reached under their address.
    private boolean isMailed(TeamMessage said, Customer customer) {
        String address = customer.email();
        if (address == null) {
            return false;
        }
        Optional<Why> whyNot = suppressions.whyNot(address);
        boolean unwanted =
                UNASKED.contains(said.telling())
                        && (whyNot.isPresent()
                                || preferences.of(customer.holder()).whyNotAsk(clock.instant())
                                        != null);
        return !unwanted && whyNot.filter(why -> why == Why.ADDRESS_GONE).isEmpty();
    }

    /// The customer writes about their case.
    ///
    /// @param stillWrong they say that it was not put right
    /// @return what became of the answer now; empty when nobody follows it up or the customer has
    ///     written as often as they may
    public Optional<FollowUp> wrote(UUID transactionId, String words, boolean stillWrong) {
        Instant now = clock.instant();
        return followUps
                .about(transactionId)
                .filter(known -> known.status() != null)
                .filter(known -> known.written().size() < FollowUp.MOST_WRITTEN)
                .map(
                        known ->
                                followUps.change(
                                        known, followUp -> followUp.wrote(words, stillWrong, now)));
    }
}
