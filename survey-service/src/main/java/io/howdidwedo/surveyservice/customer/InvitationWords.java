package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.reason.Reasons;

/// How a customer was asked, as staff read it.
final class InvitationWords {
    private static final Phrases WORDS = Phrases.of(InvitationWords.class);

    private InvitationWords() {}

    static String sent(Invitation invitation) {
        String asked =
                invitation.askedFor() == AskedFor.RECOVERY ? "asked.recovery" : "asked.transaction";
        String by = WORDS.say("asked.by." + invitation.via().id());
        return WORDS.say(asked, by) + reminded(invitation.link().reminders());
    }

    private static String reminded(int often) {
        return switch (often) {
            case 0 -> "";
            case 1 -> WORDS.say("reminded.once");
            default -> WORDS.say("reminded.often", often);
        };
    }

    static String ended(Invitation invitation) {
        String reason = invitation.reason();
        String why = reason == null || reason.isEmpty() ? "" : " (" + Reasons.told(reason) + ")";
        return switch (invitation.status()) {
            case SUPPRESSED -> WORDS.say("ended.suppressed") + why;
            case FAILED -> WORDS.say("ended.failed") + why;
            case BOUNCED -> WORDS.say("ended.bounced") + why;
            default -> WORDS.say("ended.expired");
        };
    }
}
