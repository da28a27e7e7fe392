package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.HandingOver.DueMail;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Timers fired: customers are invited, reminded or asked again, or links close. What is due
/// together is read, handed over and kept together. Each may be asked for more than once; the
/// invitation's state sees to it that it happens once.
public final class SendingInvitations {
    /// Mails handed over before what became of them is kept: so many are sent again, under the same
    /// names, when the service dies in that moment.
    private static final int MOST_AT_ONCE = 50;

    private final Transactions transactions;
    private final Invitations invitations;
    private final Reaching reaching;
    private final MakingInvitations making;
    private final HandingOver handingOver;
    private final Clock clock;

    /// Sends invitations about these transactions.
    public SendingInvitations(
            Transactions transactions,
            Invitations invitations,
            Surveys surveys,
            Preferences preferences,
            KeepingSuppressions suppressions,
            TimeToWrite timeToWrite,
            Carriers carriers,
            Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.reaching = new Reaching(preferences, suppressions, carriers.open(), clock);
        this.making = new MakingInvitations(surveys, clock);
        this.handingOver =
                new HandingOver(invitations, surveys, suppressions, timeToWrite, carriers, clock);
        this.clock = clock;
    }

    /// Does what these timers are for; those of others are left alone.
    ///
    /// @throws RuntimeException when a mail system cannot be reached for now; what could be done is
    ///     done
    public void due(List<TimerFired> timers) {
        for (Map<UUID, TimerFired> round : rounds(timers)) {
            new Round(round).take();
        }
    }

    /// Timers of one invitation are never in the same round: the second sees what the first did.
    private static List<Map<UUID, TimerFired>> rounds(List<TimerFired> timers) {
        List<Map<UUID, TimerFired>> rounds = new ArrayList<>();
        Map<UUID, TimerFired> round = new LinkedHashMap<>();
        for (TimerFired timer : timers) {
            UUID invitation = invitation(timer);
            if (invitation != null) {
                if (round.size() == MOST_AT_ONCE || round.containsKey(invitation)) {
                    rounds.add(round);
                    round = new LinkedHashMap<>();
                }
                round.put(invitation, timer);
            }
        }
        rounds.add(round);
        return rounds;
    }

    private static @Nullable UUID invitation(TimerFired timer) {
        return switch (timer.purpose()) {
            case INVITE -> Invitation.idOf(transaction(timer), AskedFor.TRANSACTION, 0);
            case ASK_AGAIN ->
                    Invitation.idOf(transaction(timer), AskedFor.RECOVERY, timer.occasion());
            case REMIND, SEND_AGAIN, EXPIRE_INVITATION -> timer.subject();
            case WARN_CASE_DUE,
                    ESCALATE_CASE,
                    WAKE_CASE,
                    PROMISE_DUE,
                    ABSENCE_BEGINS,
                    TELL_OF_FIX,
                    SEND_REPORT,
                    LOOK_FOR_ALERTS ->
                    null;
        };
    }

    private static UUID transaction(TimerFired timer) {
        return Objects.requireNonNull(timer.transactionId());
    }

    /// What is due together, with all that has to be known for it.
    private final class Round {
        private final Map<UUID, TimerFired> timers;
        private final Map<UUID, Invitation> asked;
        private final Map<UUID, Transaction> about;
        private final Reaching.Customers customers;
        private final Map<UUID, UnaryOperator<Invitation>> steps = new HashMap<>();
        private final List<DueMail> mails = new ArrayList<>();

        Round(Map<UUID, TimerFired> timers) {
            this.timers = timers;
            this.asked = invitations.findAll(timers.keySet());
            Set<UUID> concerned = new HashSet<>();
            timers.values().stream()
                    .filter(timer -> isFirst(timer))
                    .forEach(timer -> concerned.add(transaction(timer)));
            asked.values().forEach(invitation -> concerned.add(invitation.transactionId()));
            this.about = transactions.findAll(concerned);
            this.customers = reaching.customersOf(about.values());
        }

        void take() {
            make();
            timers.forEach(
                    (id, timer) -> {
                        Invitation invitation = asked.get(id);
                        if (invitation != null && !isFirst(timer)) {
                            follow(timer, invitation, about.get(invitation.transactionId()));
                        }
                    });
            invitations.changeAll(steps);
            handingOver.deliver(mails);
        }

        private void make() {
            List<Invitation> fresh = new ArrayList<>();
            for (TimerFired timer : timers.values()) {
                Transaction transaction = isFirst(timer) ? about.get(transaction(timer)) : null;
                Invitation invitation = transaction == null ? null : made(timer, transaction);
                if (invitation != null) {
                    fresh.add(invitation);
                }
            }
            Map<UUID, Invitation> now = invitations.addAll(fresh);
            for (Invitation made : fresh) {
                send(
                        made,
                        Objects.requireNonNull(now.get(made.id())),
                        Objects.requireNonNull(about.get(made.transactionId())));
            }
        }

        private @Nullable Invitation made(TimerFired timer, Transaction transaction) {
            return switch (timer.purpose()) {
                case ASK_AGAIN ->
                        making.again(transaction, timer.subject(), timer.occasion(), customers);
                default -> {
                    Asking asking = transaction.asking();
                    yield asking == null ? null : making.first(transaction, asking, customers);
                }
            };
        }

        private void send(Invitation fresh, Invitation now, Transaction transaction) {
            if (!now.isWaiting()) {
                return;
            }
            // It was there already: what held when it was made may hold no longer.
            if (!now.equals(fresh)
                    && customers.reach(transaction, now) instanceof Reach.Nowhere(String reason)) {
                steps.put(now.id(), current -> suppressed(current, reason));
            } else {
                mails.add(new DueMail(now, transaction, Sending.first(0)));
            }
        }

        private Invitation suppressed(Invitation current, String reason) {
            return current.isWaiting()
                    ? current.become(new InvitationState.Suppressed(reason), clock.instant())
                    : current;
        }

        private void follow(
                TimerFired timer, Invitation invitation, @Nullable Transaction transaction) {
            switch (timer.purpose()) {
                case REMIND -> remind(invitation, transaction, timer.occasion());
                case SEND_AGAIN ->
                        sendAgain(
                                invitation, Objects.requireNonNull(transaction), timer.occasion());
                default -> steps.put(invitation.id(), current -> expired(current, transaction));
            }
        }

        /// Reminds the customer of an invitation that is still open.
        private void remind(Invitation invitation, @Nullable Transaction transaction, int number) {
            if (transaction != null
                    && wantsReminder(invitation, number)
                    && customers.reach(transaction, invitation) instanceof Reach.Under) {
                mails.add(new DueMail(invitation, transaction, Sending.first(number)));
            }
        }

        private boolean wantsReminder(Invitation invitation, int number) {
            return isUnanswered(invitation)
                    && invitation.link().reminders() < number
                    && !isUnderWay(invitation.mails(), number)
                    && invitation.isOpenAt(clock.instant());
        }

        /// Sends the mail that has waited, unless it is not wanted any more.
        ///
        /// @param round which waiting has ended
        private void sendAgain(Invitation invitation, Transaction transaction, int round) {
            if (invitation.mails().waiting() == null || invitation.mails().round() != round) {
                return;
            }
            String reason =
                    customers.reach(transaction, invitation) instanceof Reach.Nowhere(String why)
                            ? why
                            : null;
            if (reason != null || !wantsMail(invitation)) {
                steps.put(invitation.id(), current -> atRest(current, round, reason));
            } else {
                mails.add(new DueMail(invitation, transaction, invitation.mails().due()));
            }
        }

        private boolean wantsMail(Invitation invitation) {
            return invitation.mails().reminder() == 0
                    ? isDeferred(invitation) && !invitation.revoked()
                    : isUnanswered(invitation) && invitation.isOpenAt(clock.instant());
        }

        private Invitation atRest(Invitation invitation, int round, @Nullable String reason) {
            Mailing mails = invitation.mails();
            if (mails.waiting() == null || mails.round() != round) {
                return invitation;
            }
            return reason != null && isDeferred(invitation)
                    ? invitation.become(
                            new InvitationState.Suppressed(reason), mails.atRest(), clock.instant())
                    : invitation.fare(mails.atRest(), clock.instant());
        }

        /// Closes the link of an invitation that was not answered in time.
        private Invitation expired(Invitation invitation, @Nullable Transaction transaction) {
            return isUnanswered(invitation)
                    ? invitation.become(
                            new InvitationState.Expired(
                                    transaction == null ? null : silence(transaction)),
                            clock.instant())
                    : invitation;
        }
    }

    private static boolean isFirst(TimerFired timer) {
        return switch (timer.purpose()) {
            case INVITE, ASK_AGAIN -> true;
            default -> false;
        };
    }

    private static Silence silence(Transaction transaction) {
        return new Silence(
                transaction.externalId(),
                transaction.customer().kind(),
                transaction.customer().tier(),
                transaction.value(),
                transaction.occurredAt());
    }

    private static boolean isDeferred(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Deferred;
    }

    private static boolean isUnanswered(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Unanswered;
    }

    /// Whether the reminder waits already, so that its timer, should it fire twice, sends it once.
    private static boolean isUnderWay(Mailing mails, int number) {
        return mails.waiting() != null && mails.reminder() == number;
    }
}
