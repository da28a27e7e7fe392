package io.howdidwedo.followupservice.plan;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;

/// Decides when customers are asked and reminded, as transactions and invitations go along.
public final class PlanningQuestions {
    private final Plans plans;

    /// Plans here.
    public PlanningQuestions(Plans plans) {
        this.plans = plans;
    }

    /// A transaction came in.
    public void transactionRecorded(TransactionRecorded transaction) {
        if (transaction.asking() != null) {
            plans.add(Plan.forTransaction(transaction));
        }
    }

    /// An invitation went one step on.
    public void invitationChanged(InvitationChanged invitation) {
        plans.change(
                invitation.transactionId(),
                Plan.empty(invitation),
                plan -> plan.follow(invitation));
    }
}
