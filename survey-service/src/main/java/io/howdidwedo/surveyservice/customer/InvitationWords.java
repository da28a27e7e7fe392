package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.surveyservice.invitation.Invitation;

/// How a customer was asked, as staff read it.
final class InvitationWords {
    private InvitationWords() {}

    static String sent(Invitation invitation) {
        String asked =
                invitation.askedFor() == AskedFor.RECOVERY
                        ? "Asked by %s whether it is put right"
                        : "Asked by %s how we did";
        String by =
                switch (invitation.via()) {
                    case EMAIL -> "mail";
                    case SMS -> "text message";
                    case CHAT -> "chat";
                };
        return asked.formatted(by) + reminded(invitation.link().reminders());
    }

    private static String reminded(int often) {
        return switch (often) {
            case 0 -> "";
            case 1 -> ", reminded once";
            default -> ", reminded " + often + " times";
        };
    }

    static String ended(Invitation invitation) {
        String reason = invitation.reason();
        String why = reason == null || reason.isEmpty() ? "" : " (" + reason + ")";
        return switch (invitation.status()) {
            case SUPPRESSED -> "Not asked" + why;
            case FAILED -> "The invitation could not be delivered" + why;
            case BOUNCED -> "The invitation came back" + why;
            default -> "Did not answer in time";
        };
    }
}
