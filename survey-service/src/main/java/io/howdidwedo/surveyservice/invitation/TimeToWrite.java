package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.throttle.Throttle.Request;
import io.howdidwedo.surveyservice.throttle.Throttle.Turn;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;

/// Whether a customer may be written to at this moment: not in their night or on their free days,
/// and not by one survey after the other. Whose time zone is not known has no night we could know.
public final class TimeToWrite {
    private final Surveys surveys;
    private final Throttle throttle;
    private final PublicHolidays holidays;

    /// Decides by the policies of these surveys.
    public TimeToWrite(Surveys surveys, Throttle throttle, PublicHolidays holidays) {
        this.surveys = surveys;
        this.throttle = throttle;
        this.holidays = holidays;
    }

    /// What to do with a mail that is due.
    sealed interface Decision {
        /// Send it.
        record Write() implements Decision {}

        /// Keep it until then, for this reason.
        record Wait(Instant until, String reason) implements Decision {}

        /// Do not send it, for this reason.
        record LeaveIt(String reason) implements Decision {}
    }

    /// Decides about the invitation itself; when it may be sent, its turn among all surveys is
    /// taken.
    Decision toInvite(Invitation invitation, Transaction transaction, Survey survey, Instant now) {
        boolean isFirst = invitation.askedFor() == AskedFor.TRANSACTION;
        Policy policy = survey.policy();
        boolean rightNow =
                isFirst
                        && policy.delay().isZero()
                        && policy.window().isRightAfter(transaction.occurredAt(), now);
        Instant next = rightNow ? now : inWindow(now, transaction, survey);
        if (next.isAfter(now)) {
            return new Decision.Wait(next, "quiet-hours");
        }
        return isFirst && anybodyRests() ? turn(transaction, survey) : new Decision.Write();
    }

    /// Decides about a reminder.
    Decision toRemind(Transaction transaction, Survey survey, Instant now) {
        Instant next = inWindow(now, transaction, survey);
        return next.isAfter(now) ? new Decision.Wait(next, "quiet-hours") : new Decision.Write();
    }

    private Instant inWindow(Instant wanted, Transaction transaction, Survey survey) {
        SendWindow window = survey.policy().window();
        return transaction.customer().timeZone() == null
                ? wanted
                : window.next(wanted, transaction.customer().zoneId(), holidays);
    }

    /// While no survey leaves people in peace, nobody needs to remember when they were asked.
    private boolean anybodyRests() {
        return surveys.asked().stream().anyMatch(survey -> survey.policy().rest().isPositive());
    }

    private Decision turn(Transaction transaction, Survey survey) {
        Policy policy = survey.policy();
        Request request =
                new Request(
                        transaction.id(),
                        survey.id(),
                        policy.rest(),
                        policy.priority(),
                        transaction.occurredAt().plus(policy.delay()),
                        transaction.occurredAt().plus(policy.askAboutLast()));
        return switch (throttle.ask(transaction.customer().id(), request)) {
            case Turn.Now() -> new Decision.Write();
            case Turn.Later(Instant until) ->
                    new Decision.Wait(inWindow(until, transaction, survey), "asked-lately");
            case Turn.Never() -> new Decision.LeaveIt("asked-lately");
        };
    }
}
