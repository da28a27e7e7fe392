package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.operationsservice.hook.event.Come.Heard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What hooks are told of what the services say to each other.
///
/// Services tell what something is now, over and over; a hook wants to know once that it came to
/// be so. So an event's id is made of what it came to, and not of the message it was read from.
public final class HookEvents {
    private HookEvents() {}

    /// What hooks can be told of this; nothing of what is of no concern to them.
    ///
    /// @param told when it was said
    /// @param past whether it was brought in from the past, or worked out anew
    public static List<HookEvent> of(Event event, Instant told, boolean past) {
        Heard heard = new Heard(told, past);
        return switch (event) {
            case TransactionRecorded recorded -> AskingEvents.of(recorded, heard);
            case TransactionMoved moved -> AskingEvents.of(moved, heard);
            case TransactionWithdrawn gone -> AskingEvents.of(gone, heard);
            case InvitationChanged invitation -> AskingEvents.of(invitation, heard);
            case ResponseChanged response -> AnswerEvents.of(response, heard);
            case VerdictChanged verdict -> AnswerEvents.of(verdict, heard);
            case CaseChanged changed -> CaseEvents.of(changed, heard);
            default -> List.of();
        };
    }

    /// That somebody tries a hook.
    ///
    /// @param id of the try
    public static HookEvent test(UUID hook, UUID id, String by, Instant at) {
        return new HookEvent(
                id,
                Kind.WEBHOOK_TEST,
                at,
                false,
                List.of(),
                new Gist(null, null, null, "/webhooks/" + hook),
                new Facts.OfTest(hook, by));
    }
}
