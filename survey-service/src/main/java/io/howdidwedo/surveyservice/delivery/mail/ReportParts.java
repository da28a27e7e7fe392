package io.howdidwedo.surveyservice.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/// The parts of a report that matter, wherever they are: some mail systems forget to say that it is
/// one.
///
/// @param returned headers of our mail
record ReportParts(
        @Nullable DeliveryStatus deliveryStatus,
        @Nullable InternetHeaders complaint,
        @Nullable InternetHeaders returned) {
    private static final int DEEPEST = 4;
    private static final int MOST = 50;

    static ReportParts of(MimeMessage mail) throws MessagingException, IOException {
        return within(mail, new ReportParts(null, null, null), 0);
    }

    private static ReportParts within(Part part, ReportParts soFar, int depth)
            throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")
                || part.isMimeType("message/global-delivery-status")) {
            return soFar.deliveryStatus() == null
                    ? soFar.with(new DeliveryStatus(part.getInputStream()))
                    : soFar;
        }
        if (part.isMimeType("message/feedback-report")) {
            return new ReportParts(soFar.deliveryStatus(), headers(part), soFar.returned());
        }
        if (depth > 0 && isReturned(part)) {
            return soFar.returned() == null
                    ? new ReportParts(soFar.deliveryStatus(), soFar.complaint(), headers(part))
                    : soFar;
        }
        if (part.isMimeType("multipart/*")
                && depth < DEEPEST
                && part.getContent() instanceof MimeMultipart several) {
            return within(several, soFar, depth + 1);
        }
        return soFar;
    }

    private static ReportParts within(MimeMultipart several, ReportParts soFar, int depth)
            throws MessagingException, IOException {
        ReportParts parts = soFar;
        for (int i = 0; i < Math.min(MOST, several.getCount()); i++) {
            parts = within(several.getBodyPart(i), parts, depth);
        }
        return parts;
    }

    private static boolean isReturned(Part part) throws MessagingException {
        return part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/rfc822-headers")
                || part.isMimeType("message/rfc822")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    private static InternetHeaders headers(Part part) throws MessagingException, IOException {
        return new InternetHeaders(part.getInputStream());
    }

    private ReportParts with(DeliveryStatus status) {
        return new ReportParts(status, complaint, returned);
    }
}
