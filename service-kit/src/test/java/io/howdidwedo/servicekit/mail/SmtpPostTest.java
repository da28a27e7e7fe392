package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.event.AwayForNow;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.testsupport.TestMailSystem;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {
    private final TestMailSystem system = new TestMailSystem();
    private final Tally tally = MailTally.of("staff");
    private Post post;

    @BeforeEach
    void start() {
        system.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(system.port());
        post =
                new SmtpPost(
                        sender,
                        "Team <team@example.org>",
                        "",
                        MailSigning.none(),
                        Clock.systemUTC(),
                        tally);
    }

    @AfterEach
    void stop() {
        system.stop();
    }

    @Test
    void whatIsTakenIsThere() {
        assertThat(send("ana@example.org")).isEqualTo(Post.Outcome.TAKEN);
        assertThat(system.taken())
                .extracting(TestMailSystem.Taken::to)
                .containsExactly("ana@example.org");
    }

    @Test
    void whatWillNeverBeTakenIsRefusedAndNotTriedAgain() {
        assertThat(send("a..b@example.org")).isEqualTo(Post.Outcome.REFUSED);
        system.refuseRecipients(550, "5.1.1 no such user");
        assertThat(send("ana@example.org")).isEqualTo(Post.Outcome.REFUSED);
        system.acceptAll();
        system.refuseContent(554, "5.7.1 unwanted");
        assertThat(send("ana@example.org")).isEqualTo(Post.Outcome.REFUSED);
    }

    @Test
    void whatIsNotTakenForNowIsNoReasonToWaitForTheMailSystem() {
        system.refuseRecipients(450, "4.2.0 later");

        assertThatThrownBy(() -> send("ana@example.org")).isInstanceOf(MailSendException.class);
    }

    @Test
    void aMailSystemThatIsAwayOrWantsNothingFromUsIsWaitedFor() {
        system.refuseSenders(550, "5.7.1 we do not know you");
        assertThatThrownBy(() -> send("ana@example.org")).isInstanceOf(AwayForNow.class);
        system.stop();
        assertThatThrownBy(() -> send("ana@example.org")).isInstanceOf(AwayForNow.class);
    }

    @Test
    void aLetterInAConversationSaysWhatItFollowsAndWhereAnswersGo() throws Exception {
        post.send(
                new Letter(
                        "letter-3",
                        "ana@example.org",
                        "Hello",
                        "Hello",
                        "<p>Hello",
                        List.of(),
                        "bounces+mark@example.org",
                        "pt",
                        List.of("letter-1", "<answer@mail.example>")));

        MimeMessage mail =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(system.taken().getFirst().content()));
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<answer@mail.example>");
        assertThat(mail.getHeader("References", null).split("\\s+"))
                .containsExactly("<letter-1@example.org>", "<answer@mail.example>");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("pt");
        assertThat(mail.getReplyTo())
                .extracting(Object::toString)
                .containsExactly("bounces+mark@example.org");
    }

    @Test
    void domainsInOtherLettersAreWrittenToAsMailSystemsKnowThem() {
        assertThat(send("ana@bücher.example")).isEqualTo(Post.Outcome.TAKEN);
        assertThat(system.taken())
                .extracting(TestMailSystem.Taken::to)
                .containsExactly("ana@xn--bcher-kva.example");
    }

    @Test
    void namesInOtherLettersAreWrittenToWhereTheMailSystemKnowsThem() {
        assertThat(send("josé@bücher.example")).isEqualTo(Post.Outcome.TAKEN);
        assertThat(system.taken())
                .extracting(TestMailSystem.Taken::to)
                .containsExactly("josé@xn--bcher-kva.example");
    }

    @Test
    void namesInOtherLettersAreRefusedWhereTheMailSystemDoesNotKnowThem() throws Exception {
        try (OldMailSystem old = new OldMailSystem()) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(old.port());
            Post over =
                    new SmtpPost(
                            sender,
                            "t@example.org",
                            "",
                            MailSigning.none(),
                            Clock.systemUTC(),
                            tally);

            assertThat(
                            over.send(
                                    new Letter(
                                            "letter",
                                            "josé@example.org",
                                            "Hi",
                                            "Hi",
                                            "<p>Hi",
                                            List.of())))
                    .isEqualTo(Post.Outcome.REFUSED);
            assertThat(tally.read())
                    .filteredOn(sign -> sign.value() > 0)
                    .extracting(sign -> sign.labels().get("outcome"))
                    .containsExactly(MailTally.REFUSED);
        }
    }

    @Test
    void noSubjectAddsALineToTheHead() throws Exception {
        post.send(
                new Letter(
                        "letter-4",
                        "ana@example.org",
                        "Hello\r\nBcc: all@example.org",
                        "Hello",
                        "<p>Hello",
                        List.of(),
                        null,
                        null,
                        List.of("<a@b>\r\nBcc: all@example.org")));

        MimeMessage mail =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(system.taken().getFirst().content()));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.org");
    }

    private Post.Outcome send(String recipient) {
        return post.send(new Letter("letter", recipient, "Hello", "Hello", "<p>Hello", List.of()));
    }
}
