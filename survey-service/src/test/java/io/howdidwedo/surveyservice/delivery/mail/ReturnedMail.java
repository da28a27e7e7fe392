package io.howdidwedo.surveyservice.delivery.mail;

import java.util.ArrayList;
import java.util.List;

/// A mail as it comes back, written the way mail systems do.
final class ReturnedMail {
    private final List<String> headers = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String type = "report-type=delivery-status";

    private ReturnedMail(String to) {
        headers.add("From: MAILER-DAEMON@mx.example.net");
        headers.add("To: " + to);
        headers.add("Date: Fri, 20 Nov 2026 12:00:30 +0000");
        headers.add("Message-ID: <report-1@mx.example.net>");
        headers.add("Subject: Undelivered Mail Returned to Sender");
        parts.add("Content-Type: text/plain\n\nI'm sorry to have to inform you.\n");
    }

    static ReturnedMail to(String address) {
        return new ReturnedMail(address);
    }

    /// With a delivery report of one recipient.
    ReturnedMail saying(String action, String status, String diagnostic) {
        parts.add(
                """
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net
                Arrival-Date: Fri, 20 Nov 2026 12:00:00 +0000

                Final-Recipient: rfc822; ana@example.org
                Original-Recipient: rfc822;ana@example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s
                """
                        .formatted(action, status, diagnostic));
        return this;
    }

    ReturnedMail complaining(String originalMailFrom) {
        type = "report-type=feedback-report";
        parts.add(
                """
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: SomeGenerator/1.0
                Version: 1
                Original-Mail-From: <%s>
                """
                        .formatted(originalMailFrom));
        return this;
    }

    ReturnedMail returning(String messageId) {
        parts.add(
                """
                Content-Type: text/rfc822-headers

                From: Us <us@example.org>
                Subject: How did we do?
                Message-ID: %s
                """
                        .formatted(messageId));
        return this;
    }

    /// As it goes over the wire.
    String written() {
        StringBuilder text = new StringBuilder();
        headers.forEach(line -> text.append(line).append('\n'));
        text.append("MIME-Version: 1.0\nContent-Type: multipart/report; ")
                .append(type)
                .append("; boundary=\"b1\"\n\nThis is a MIME message.\n");
        parts.forEach(part -> text.append("--b1\n").append(part).append('\n'));
        return text.append("--b1--\n").toString().replace("\n", "\r\n");
    }
}
