package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.servicekit.mail.SmtpReply;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import jakarta.mail.SendFailedException;
import java.util.Optional;

/// Reads from what a mail system answered to one mail what became of it.
final class SmtpAnswer {
    private SmtpAnswer() {}

    /// What became of the mail; empty when the mail system is away.
    static Optional<Delivery> to(SendFailedException failure) {
        return SmtpReply.in(failure).map(SmtpAnswer::delivery);
    }

    private static Delivery delivery(SmtpReply reply) {
        Optional<EnhancedStatus> status =
                EnhancedStatus.diagnosed(null, reply.code() + " " + reply.words())
                        .filter(enhancedStatus -> enhancedStatus.kind() == reply.code() / 100);
        String reason = status.map(EnhancedStatus::written).orElse("smtp-" + reply.code());
        if (!reply.isForGood()) {
            return new Delivery.TryLater(reason);
        }
        return status.filter(EnhancedStatus::saysAddressIsGone).isPresent()
                ? new Delivery.AddressGone(reason)
                : new Delivery.Refused(reason);
    }
}
