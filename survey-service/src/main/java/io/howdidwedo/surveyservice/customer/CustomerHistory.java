package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.customer.Past.Kind;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What there was between a customer and us: what was done for them, how they were asked, and what
/// they answered.
public final class CustomerHistory {
    private static final int MOST = 100;

    /// A case that is asked about more often tells of its first rounds only.
    private static final int ROUNDS = 5;

    private final CustomersTransactions transactions;
    private final Invitations invitations;
    private final AnswersAbout answers;

    /// Looks here.
    public CustomerHistory(
            CustomersTransactions transactions, Invitations invitations, AnswersAbout answers) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.answers = answers;
    }

    /// What there was between a customer and these teams, the latest first; of their last hundred
    /// transactions.
    public List<Past> of(String customer, Teams teams) {
        Map<UUID, Transaction> theirs =
                transactions.of(customer, teams, MOST).stream()
                        .collect(Collectors.toMap(Transaction::id, Function.identity()));
        List<Past> all = new ArrayList<>();
        theirs.values().forEach(transaction -> all.add(Past.done(transaction)));
        asked(theirs.keySet()).forEach(invitation -> addAsked(all, invitation, theirs));
        answers.about(theirs.keySet()).stream()
                .filter(response -> response.askedFor() == AskedFor.TRANSACTION)
                .forEach(response -> addAnswer(all, response, theirs));
        all.sort(Comparator.comparing(Past::at));
        return all.reversed();
    }

    private Collection<Invitation> asked(Collection<UUID> about) {
        return invitations.findAll(about.stream().flatMap(CustomerHistory::ids).toList()).values();
    }

    private static Stream<UUID> ids(UUID transaction) {
        return Stream.concat(
                Stream.of(Invitation.idOf(transaction, AskedFor.TRANSACTION, 0)),
                IntStream.rangeClosed(1, ROUNDS)
                        .mapToObj(round -> Invitation.idOf(transaction, AskedFor.RECOVERY, round)));
    }

    private static void addAsked(
            List<Past> all, Invitation invitation, Map<UUID, Transaction> theirs) {
        Transaction about = theirs.get(invitation.transactionId());
        Instant sentAt = invitation.link().sentAt();
        if (about != null && sentAt != null) {
            all.add(new Past(sentAt, Kind.INVITATION, about, InvitationWords.sent(invitation), ""));
        }
        if (about != null && isWorthTelling(invitation.status())) {
            all.add(
                    new Past(
                            invitation.changedAt(),
                            Kind.INVITATION,
                            about,
                            InvitationWords.ended(invitation),
                            ""));
        }
    }

    private static boolean isWorthTelling(InvitationStatus status) {
        return switch (status) {
            case SUPPRESSED, FAILED, BOUNCED, EXPIRED -> true;
            case SCHEDULED, DEFERRED, SENT, OPENED, STARTED, ANSWERED -> false;
        };
    }

    private static void addAnswer(
            List<Past> all, Response response, Map<UUID, Transaction> theirs) {
        Transaction about = theirs.get(response.transactionId());
        if (about != null) {
            all.add(Past.answered(response, about));
        }
    }
}
