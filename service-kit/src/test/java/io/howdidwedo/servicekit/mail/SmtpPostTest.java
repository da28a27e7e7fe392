package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.event.AwayForNow;
import io.howdidwedo.testsupport.TestMailSystem;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {
    private final TestMailSystem system = new TestMailSystem();
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
                        Clock.systemUTC());
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

    private Post.Outcome send(String recipient) {
        return post.send(new Letter("letter", recipient, "Hello", "Hello", "<p>Hello", List.of()));
    }
}
