package io.howdidwedo.surveyservice.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.surveyservice.delivery.Report;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.testsupport.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:01:00Z");
    private static final UUID INVITATION = UUID.fromString("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11");
    private static final String MESSAGE_ID = "<" + INVITATION + ".1@example.org>";

    private final SignedLinks links =
            new SignedLinks(
                    List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256"))));
    private final ReturnAddresses addresses = ReturnAddresses.of("bounces@example.org", links);
    private final ReportReader reader = new ReportReader(addresses, new SettableClock(NOON));

    /// The address of the second sending of the first reminder.
    private final String marked =
            "bounces+"
                    + links.mark(io.howdidwedo.servicekit.link.LinkPurpose.RETURN, INVITATION, 257)
                    + "@example.org";

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, 550 5.1.1 no such user, ADDRESS_GONE, 5.1.1",
        "Failed, 5.0.0, 550 5.1.1 no such user, ADDRESS_GONE, 5.1.1",
        "failed, 5.2.1, 550 disabled, ADDRESS_GONE, 5.2.1",
        "failed, 5.4.4 (unable to route), dns;NXDOMAIN, ADDRESS_GONE, 5.4.4",
        "failed, 5.2.2, 552 5.2.2 mailbox full, REFUSED, 5.2.2",
        "failed, 5.7.1, 550 5.7.1 policy, REFUSED, 5.7.1",
        "failed, 5.0.0, 550 no, REFUSED, 5.0.0",
        "failed, 4.4.7, 4.4.7 expired, RETURNED, 4.4.7",
        "failed, 4.0.0, smtp; 550 5.1.1 User unknown, ADDRESS_GONE, 5.1.1",
        "failed, 4.4.7, smtp; 550 5.1.1 User unknown, ADDRESS_GONE, 5.1.1",
        "failed, 5.1.1, smtp; 452 4.2.2 over quota, RETURNED, 4.2.2",
        "failed, 5.1.1, smtp; 552 5.2.2 mailbox full, REFUSED, 5.2.2",
        "failed, 5.1.1, smtp; 450 4.7.1 Greylisted, RETURNED, 4.7.1",
        "failed, 5.1.1, smtp; 550 5.7.1 blocked, REFUSED, 5.7.1",
        "failed, 5.1.1, smtp; 550 mailbox is full, REFUSED, 5.2.2",
        "delayed, 4.4.1, connect timed out, DELAYED, 4.4.1",
        "delayed, 5.1.1, still trying, DELAYED, 5.1.1",
        "delivered, 2.0.0, 250 ok, DELIVERED, 2.0.0",
        "relayed, 2.0.0, 250 ok, DELIVERED, 2.0.0"
    })
    void readsWhatADeliveryReportSays(
            String action, String status, String diagnostic, MailNews.Kind kind, String understood)
            throws MessagingException {
        Report report = read(ReturnedMail.to(marked).saying(action, status, diagnostic).written());

        assertThat(report)
                .isInstanceOfSatisfying(
                        Report.Fact.class,
                        fact -> {
                            assertThat(fact.mail()).isEqualTo(new MailName(INVITATION, 1, 1));
                            assertThat(fact.kind()).isEqualTo(kind);
                            assertThat(fact.status()).isEqualTo(understood);
                            assertThat(fact.at()).isEqualTo("2026-11-20T12:00:30Z");
                        });
    }

    @Test
    void findsTheMailByItsMessageIdWhenTheAddressSaysNothing() throws MessagingException {
        String mail =
                ReturnedMail.to("us@example.org")
                        .saying("failed", "5.1.1", "550 5.1.1 no")
                        .returning(MESSAGE_ID)
                        .written();

        assertThat(fact(mail).mail()).isEqualTo(new MailName(INVITATION, 1, null));
    }

    @Test
    void aForgedMarkIsNoMailOfOurs() throws MessagingException {
        String forged = marked.replaceFirst("\\+01", "+02");

        assertThat(read(ReturnedMail.to(forged).saying("failed", "5.1.1", "no").written()))
                .isEqualTo(new Report.Unclear("it is about no mail of ours"));
    }

    @Test
    void aMarkIsReadInCapitalsToo() throws MessagingException {
        String mail =
                ReturnedMail.to(marked.toUpperCase(java.util.Locale.ROOT))
                        .saying("failed", "5.1.1", "no")
                        .written();

        assertThat(fact(mail).mail()).isEqualTo(new MailName(INVITATION, 1, 1));
    }

    @Test
    void aComplaintIsFoundByTheSenderItNames() throws MessagingException {
        Report.Fact complaint =
                fact(ReturnedMail.to("fbl@example.org").complaining(marked).written());

        assertThat(complaint.kind()).isEqualTo(MailNews.Kind.COMPLAINED);
        assertThat(complaint.mail()).isEqualTo(new MailName(INVITATION, 1, 1));
    }

    @Test
    void aComplaintIsFoundByTheReturnedMail() throws MessagingException {
        String mail =
                ReturnedMail.to("fbl@example.org")
                        .complaining("somebody@example.com")
                        .returning(MESSAGE_ID)
                        .written();

        assertThat(fact(mail).kind()).isEqualTo(MailNews.Kind.COMPLAINED);
    }

    @Test
    void theSameReportHasTheSameId() throws MessagingException {
        String mail = ReturnedMail.to(marked).saying("failed", "5.1.1", "no").written();

        assertThat(fact(mail).id()).isEqualTo(fact(mail).id());
        assertThat(fact(mail).id()).isNotEqualTo(fact(mail.replace("report-1@", "report-2@")).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-replied; owner-email=\"x\"",
                "X-Autoreply: yes",
                "Precedence: auto_reply"
            })
    void outOfOfficeIsNoBounce(String header) throws MessagingException {
        String mail = header + "\r\nTo: " + marked + "\r\n\r\nI am away, 5.1.1 550 failed\r\n";

        assertThat(read(mail)).isEqualTo(new Report.AutomaticReply());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: What is this?\r\n\r\nPlease call me. 5.1.1\r\n",
                "Auto-Submitted: auto-generated\r\n\r\n550 5.1.1 no such user\r\n",
                ""
            })
    void theRestIsLeftForAPerson(String mail) throws MessagingException {
        assertThat(read("To: " + marked + "\r\n" + mail)).isInstanceOf(Report.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"failed, not a status", "failed, 2.0.0", "'', 5.1.1", "exploded, 5.1.1"})
    void aReportThatDoesNotSayWhatHappenedIsLeftForAPerson(String action, String status)
            throws MessagingException {
        assertThat(read(ReturnedMail.to(marked).saying(action, status, "no").written()))
                .isInstanceOf(Report.Unclear.class);
    }

    /// Cut, doubled, shuffled and spoilt at random, but always the same.
    @Test
    void brokenReportsEndInNoException() throws MessagingException {
        Random chance = new Random(4711);
        String whole =
                ReturnedMail.to(marked)
                        .saying("failed", "5.1.1", "550 5.1.1 no")
                        .returning(MESSAGE_ID)
                        .written();
        int understood = 0;
        for (int i = 0; i < 2_000; i++) {
            Report report = read(spoilt(whole, chance));
            if (report instanceof Report.Fact fact) {
                understood++;
                boolean marked = fact.mail().attempt() != null;
                assertThat(marked && !fact.mail().invitation().equals(INVITATION)).isFalse();
            }
        }
        assertThat(understood).isBetween(1, 1_999);
    }

    @Test
    void nestingWithoutEndEndsInNoException() throws MessagingException {
        StringBuilder mail = new StringBuilder("To: " + marked + "\r\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/report; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        assertThat(read(mail.toString())).isInstanceOf(Report.Unclear.class);
    }

    private static String spoilt(String whole, Random chance) {
        StringBuilder text = new StringBuilder(whole);
        int wounds = 1 + chance.nextInt(8);
        for (int i = 0; i < wounds && text.length() > 2; i++) {
            int at = chance.nextInt(text.length() - 1);
            int to = Math.min(text.length(), at + 1 + chance.nextInt(80));
            switch (chance.nextInt(5)) {
                case 0 -> text.setLength(Math.max(1, at));
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(at, text.substring(at, to));
                case 3 -> text.setCharAt(at, (char) chance.nextInt(256));
                default -> text.insert(at, "\r\n");
            }
        }
        return text.toString();
    }

    private Report.Fact fact(String mail) throws MessagingException {
        return (Report.Fact) read(mail);
    }

    private Report read(String mail) throws MessagingException {
        return reader.read(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))));
    }
}
