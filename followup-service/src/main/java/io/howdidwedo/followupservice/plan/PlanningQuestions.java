package io.howdidwedo.followupservice.plan;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;

/// Decides when customers are asked and reminded, as transactions and invitations go along.
public final class PlanningQuestions {
    private final Plans plans;
    private final Silences silences;

    /// Plans here, and tells who hears of silence.
    public PlanningQuestions(Plans plans, Silences silences) {
        this.plans = plans;
        this.silences = silences;
    }

    /// A transaction came in.
    public void transactionRecorded(TransactionRecorded transaction) {
        if (transaction.asking() != null) {
            plans.add(Plan.forTransaction(transaction));
        }
    }

    /// An invitation went one step on.
    public void invitationChanged(InvitationChanged invitation) {
        Plan plan =
                plans.change(
                        invitation.transactionId(),
                        Plan.empty(invitation),
                        before -> before.follow(invitation));
        Unanswered about = plan.about();
        if (about != null
                && invitation.askedFor() == AskedFor.TRANSACTION
                && invitation.status() == InvitationStatus.EXPIRED) {
            silences.unanswered(about.since(invitation.changedAt()));
        }
    }
}
