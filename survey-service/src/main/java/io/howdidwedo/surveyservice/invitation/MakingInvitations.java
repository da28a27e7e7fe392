package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Makes the first version of an invitation, to be sent or not.
final class MakingInvitations {
    private static final Duration RECOVERY_OPEN = Duration.ofDays(30);

    private final Surveys surveys;
    private final Clock clock;

    MakingInvitations(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /// Asks how the transaction went.
    Invitation first(Transaction transaction, Asking asking, Reaching.Customers customers) {
        return make(
                transaction,
                Invitation.Occasion.TRANSACTION,
                new Invitation.Plan(
                        asking.survey(),
                        asking.surveyVersion(),
                        asking.remindAfter(),
                        asking.expireAfter()),
                customers);
    }

    /// Asks again after the case about the transaction was resolved.
    Invitation again(
            Transaction transaction, UUID caseId, int round, Reaching.Customers customers) {
        Survey survey = surveys.forOffering(transaction.offering());
        return make(
                transaction,
                new Invitation.Occasion(AskedFor.RECOVERY, caseId, round),
                new Invitation.Plan(survey.id(), survey.version(), List.of(), RECOVERY_OPEN),
                customers);
    }

    private Invitation make(
            Transaction transaction,
            Invitation.Occasion occasion,
            Invitation.Plan plan,
            Reaching.Customers customers) {
        Survey survey = surveys.find(plan.survey(), plan.surveyVersion()).orElseThrow();
        Reach reach = customers.reach(transaction, survey);
        return Invitation.fresh(
                Invitation.About.of(transaction)
                        .in(CurrentTrace.now().of(transaction.relationshipId().toString())),
                occasion,
                plan,
                reach instanceof Reach.Under(Address address) ? address.channel() : null,
                reach instanceof Reach.Nowhere(String reason)
                        ? new InvitationState.Suppressed(reason)
                        : new InvitationState.Scheduled(),
                clock.instant());
    }
}
