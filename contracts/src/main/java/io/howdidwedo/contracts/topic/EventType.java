package io.howdidwedo.contracts.topic;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.offering.OfferingsOrdered;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;

/// The kinds of events there are: name on the wire (the CloudEvents `type`), topic and record.
public enum EventType {
    OFFERING_CHANGED("io.howdidwedo.offering-changed.v1", Topics.OFFERINGS, OfferingChanged.class),
    OFFERING_WITHDRAWN(
            "io.howdidwedo.offering-withdrawn.v1", Topics.OFFERINGS, OfferingWithdrawn.class),
    OFFERINGS_ORDERED(
            "io.howdidwedo.offerings-ordered.v1", Topics.OFFERINGS, OfferingsOrdered.class),
    TEAM_NAMED("io.howdidwedo.team-named.v1", Topics.TEAMS, TeamNamed.class),
    TEAMS_ORDERED("io.howdidwedo.teams-ordered.v1", Topics.TEAMS, TeamsOrdered.class),
    TRANSACTION_RECORDED(
            "io.howdidwedo.transaction-recorded.v1",
            Topics.TRANSACTIONS,
            TransactionRecorded.class),
    /// With the answers: whoever acts on those reads it there, and nobody needs read more for it.
    TRANSACTION_WITHDRAWN(
            "io.howdidwedo.transaction-withdrawn.v1", Topics.RESPONSES, TransactionWithdrawn.class),
    /// With the answers, for the same reason.
    TRANSACTION_MOVED(
            "io.howdidwedo.transaction-moved.v1", Topics.RESPONSES, TransactionMoved.class),
    INVITATION_CHANGED(
            "io.howdidwedo.invitation-changed.v1", Topics.INVITATIONS, InvitationChanged.class),
    RESPONSE_CHANGED("io.howdidwedo.response-changed.v1", Topics.RESPONSES, ResponseChanged.class),
    VERDICT_CHANGED("io.howdidwedo.verdict-changed.v1", Topics.VERDICTS, VerdictChanged.class),
    CASE_CHANGED("io.howdidwedo.case-changed.v1", Topics.CASES, CaseChanged.class),
    CASE_NOTICE("io.howdidwedo.case-notice.v1", Topics.CASES, CaseNotice.class),
    CAUSE_FIXED("io.howdidwedo.cause-fixed.v1", Topics.CASES, CauseFixed.class),
    CUSTOMER_TOLD("io.howdidwedo.customer-told.v1", Topics.CASES, CustomerTold.class),
    CUSTOMER_WROTE("io.howdidwedo.customer-wrote.v1", Topics.RESPONSES, CustomerWrote.class),
    WORDS_ERASED("io.howdidwedo.words-erased.v1", Topics.RESPONSES, WordsErased.class),
    TIMER_SET("io.howdidwedo.timer-set.v1", Topics.SCHEDULE, TimerSet.class),
    TIMER_FIRED("io.howdidwedo.timer-fired.v1", Topics.DUE, TimerFired.class);

    private final String wireName;
    private final String topic;
    private final Class<? extends Event> record;

    EventType(String wireName, String topic, Class<? extends Event> record) {
        this.wireName = wireName;
        this.topic = topic;
        this.record = record;
    }

    /// The CloudEvents `type`, with its version.
    public String wireName() {
        return wireName;
    }

    /// The topic events of this kind travel on.
    public String topic() {
        return topic;
    }

    /// The record that carries it.
    public Class<? extends Event> record() {
        return record;
    }

    /// The type of an event.
    ///
    /// @throws IllegalArgumentException for a record that is not listed here
    public static EventType of(Event event) {
        return of(event.getClass());
    }

    /// The type carried by a record class.
    ///
    /// @throws IllegalArgumentException for a record that is not listed here
    public static EventType of(Class<? extends Event> record) {
        for (EventType type : values()) {
            if (type.record == record) {
                return type;
            }
        }
        throw new IllegalArgumentException("Not a listed event: " + record.getName());
    }
}
