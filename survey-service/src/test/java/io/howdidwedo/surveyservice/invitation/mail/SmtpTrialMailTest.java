package io.howdidwedo.surveyservice.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.wording.Wording;
import io.howdidwedo.testsupport.SettableClock;
import io.howdidwedo.testsupport.TestMailSystem;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpTrialMailTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String PREVIEW =
            "https://feedback.example.com/surveys/standard/preview?language=de";

    private final TestMailSystem system = new TestMailSystem();
    private SmtpTrialMail mails;

    @BeforeEach
    void start() {
        system.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(system.port());
        mails =
                new SmtpTrialMail(
                        sender,
                        new MailSettings(
                                "Us <us@example.com>",
                                "",
                                "Us",
                                "",
                                0,
                                2,
                                "https://feedback.example.com"),
                        SomeLinks.signed(),
                        new OfferingsInMemory(),
                        new Speaker(() -> Brand.NONE, "Us", "https://feedback.example.com"),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                        MailSigning.none(),
                        new SettableClock(NOON));
    }

    @AfterEach
    void stop() {
        system.stop();
    }

    /// As a customer's, but for its mark and its links.
    @Test
    void saysThatItIsATestAndLeadsToThePreview() throws Exception {
        assertThat(mails.send(trial(), "ana@example.org")).isTrue();

        MimeMessage mail = parsed();
        assertThat(mail.getSubject()).startsWith("[Test] ");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("de");
        for (int part = 0; part < 2; part++) {
            String words =
                    ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent().toString();
            assertThat(words.replace("&amp;", "&"))
                    .contains("This is a test of the survey “standard”, sent by Ana.")
                    .contains("Guten Tag Ana", "Wie waren wir?")
                    .contains(PREVIEW + "&answer.overall=1", PREVIEW + "&answer.overall=5")
                    .doesNotContain("/s/", "/p/");
        }
    }

    @Test
    void aMailSystemThatIsAwayIsTold() {
        system.stop();

        assertThat(mails.send(trial(), "ana@example.org")).isFalse();
    }

    private static TrialMails.TrialMail trial() {
        Survey survey = StandardSurvey.firstVersion();
        Wording german = Wording.in("de");
        return new TrialMails.TrialMail(
                "Ana",
                survey,
                AskedAbout.somebody(survey, new OfferingsInMemory(), german, NOON, ZoneOffset.UTC),
                german);
    }

    private MimeMessage parsed() throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(system.taken().getFirst().content()));
    }
}
