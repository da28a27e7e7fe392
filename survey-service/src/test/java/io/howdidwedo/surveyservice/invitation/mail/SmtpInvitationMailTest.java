package io.howdidwedo.surveyservice.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.AskingInMemory;
import io.howdidwedo.surveyservice.invitation.Carrier.Carried;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FiringTimers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.TestMailSystem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpInvitationMailTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final TestMailSystem system = new TestMailSystem();
    private final SignedLinks links =
            new SignedLinks(
                    List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256"))));
    private final ReturnAddresses returns = ReturnAddresses.of("bounces@example.org", links);
    private Brand brand = Brand.NONE;
    private SmtpInvitationMail mail;
    private FiringTimers sending;

    SmtpInvitationMailTest() {
        super(NOON);
    }

    @BeforeEach
    void start() {
        system.start();
        connect(0);
    }

    @AfterEach
    void stop() {
        mail.close();
        system.stop();
    }

    @Test
    void theHeadersPassAParser() throws MessagingException {
        Transaction ana = customers.customer("ana", "ana@example.org");
        sending.invite(ana.id());

        TestMailSystem.Taken taken = system.taken().getFirst();
        MimeMessage parsed = parsed(taken);
        assertThat(parsed.getMessageID())
                .isEqualTo("<" + AskedCustomers.invitationOf(ana) + ".0@example.com>");
        assertThat(parsed.getHeader("List-Unsubscribe", null))
                .matches("<https://feedback\\.example\\.com/p/[A-Za-z0-9_-]+/unsubscribe>");
        assertThat(parsed.getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(parsed.getContentType()).startsWith("multipart/alternative");
        assertThat(parsed.getSubject()).isNotBlank();
        assertThat(parsed.getSentDate()).isEqualTo(NOON);
        assertThat(parsed.getHeader("Content-Language", null)).isEqualTo("en");
    }

    private static final String NO_NUMBER = "7c27d6df62d60292efe98c3b42d00ec0";

    /// A number that people can read is one they may know; any other tells them nothing.
    @Test
    void saysWhyInWordsTheCustomerKnows() throws Exception {
        Transaction numbered = customers.customer("Ana", "ana@example.org", "10248", null);
        Transaction unnumbered = customers.customer("Kim", "kim@example.org", NO_NUMBER, null);
        sending.invite(numbered.id());
        sending.invite(unnumbered.id());

        assertThat(textOf(system.taken().getFirst()))
                .containsPattern("home-delivery, .*2026, number 10248\\R.*a customer of Us\\.");
        assertThat(textOf(system.taken().getLast()))
                .containsPattern("home-delivery, .*2026\\R.*a customer of Us\\.")
                .doesNotContain(NO_NUMBER);
    }

    @Test
    void looksAsTheBrandSaysAndComesInItsName() throws Exception {
        brand =
                new Brand(
                        "Nordwind",
                        "#ffdd00",
                        "Nordwind Service",
                        "Hafenstr. 1, Kiel",
                        "a.png",
                        NOON);
        Transaction ana = customers.customer("Ana", "ana@example.org", "10248", null);
        sending.invite(ana.id());

        MimeMessage parsed = parsed(system.taken().getFirst());
        assertThat(parsed.getFrom()[0]).hasToString("Nordwind Service <us@example.com>");
        assertThat(textOf(system.taken().getFirst()))
                .contains("a customer of Nordwind.", "Hafenstr. 1, Kiel", "No more questions");
        assertThat(((MimeMultipart) parsed.getContent()).getBodyPart(1).getContent().toString())
                .contains("src=\"https://feedback.example.com/assets/survey/brand/a.png\"")
                .contains("alt=\"Nordwind\"", "number 10248", "Preferences", "No more questions")
                .contains(brand.shade().onLight().written())
                .doesNotContain("#ffdd00;");
    }

    private static String textOf(TestMailSystem.Taken taken) throws Exception {
        return ((MimeMultipart) parsed(taken).getContent()).getBodyPart(0).getContent().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "Bad, '', 1 = Bad",
        "'', Good, 5 = Good",
        "Bad, Good, '1 = Bad, 5 = Good'"
    })
    void theEndsOfTheScaleAreNamedAsFarAsTheyHaveWords(String low, String high, String named)
            throws Exception {
        Transaction ana = customers.customer("ana", "ana@example.org");
        sending.invite(ana.id());
        Question.Rating overall =
                new Question.Rating(
                        new Question.Head(
                                Question.OVERALL, Map.of("en", "How did we do?"), true, List.of()),
                        5,
                        Question.Look.NUMBERS,
                        Question.OVERALL,
                        new Question.Ends(
                                low.isEmpty() ? Map.of() : Map.of("en", low),
                                high.isEmpty() ? Map.of() : Map.of("en", high)));
        mail.send(
                new Carried(
                        invitation(ana),
                        new Address(Channel.EMAIL, "ana@example.org"),
                        ana,
                        new Survey(
                                "short",
                                1,
                                Map.of("en", "How did we do?"),
                                List.of(),
                                List.of(overall),
                                Policy.DEFAULT,
                                null,
                                null),
                        new Sending(0, 0, 0, true)));

        String text =
                ((MimeMultipart) parsed(system.taken().getLast()).getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString();
        assertThat(text).doesNotContain("= ,", "= )", "()");
        if (!named.isEmpty()) {
            assertThat(text).contains("(" + named + ")");
        }
    }

    /// An answer goes where what teams write is answered, too.
    @Test
    void whatACustomerAnswersComesToTheMarkedAddress() throws MessagingException {
        Transaction ana = customers.customer("ana", "ana@example.org");
        sending.invite(ana.id());

        String answers = parsed(system.taken().getFirst()).getReplyTo()[0].toString();
        assertThat(returns.answered(answers)).contains(ana.id());
        assertThat(returns.in(answers)).as("no bounce").isEmpty();
    }

    @Test
    void whatComesBackComesToTheMarkedAddress() {
        Transaction ana = customers.customer("ana", "ana@example.org");
        sending.invite(ana.id());

        String sender = system.taken().getFirst().from();
        assertThat(sender.substring(0, sender.indexOf('@')).length()).isLessThanOrEqualTo(64);
        assertThat(returns.in(sender))
                .contains(new MailName(AskedCustomers.invitationOf(ana), 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"bounces", "bounces-too-long@example.org", "'Us <b@example.org>'"})
    void aReturnAddressThatCannotBeExtendedIsTold(String address) {
        assertThatThrownBy(() -> ReturnAddresses.of(address, links))
                .hasMessageContaining("SURVEY_MAIL_BOUNCES_TO");
    }

    @ParameterizedTest
    @CsvSource({
        "550, 5.1.1 no such user, BOUNCED, 5.1.1, true",
        "550, 5.2.1 disabled, BOUNCED, 5.2.1, true",
        "550, 5.7.1 blocked, FAILED, 5.7.1, false",
        "552, 5.2.2 full, FAILED, 5.2.2, false",
        "550, no, FAILED, smtp-550, false",
        "550, 4.1.1 contradicts itself, FAILED, smtp-550, false",
        "450, 4.2.0 greylisted, DEFERRED, 4.2.0, false",
        "451, 5.1.1 contradicts itself, DEFERRED, smtp-451, false",
        "452, later, DEFERRED, smtp-452, false"
    })
    void readsTheAnswerAboutARecipient(
            int code, String words, InvitationStatus status, String reason, boolean suppressed) {
        system.refuseRecipients(code, words);
        Invitation invitation = invite("ana", "ana@example.org");

        assertThat(invitation.status()).isEqualTo(status);
        assertThat(invitation.reason()).isEqualTo(reason);
        assertThat(suppressions.whyNot("ana@example.org").filter(why -> why == Why.ADDRESS_GONE))
                .satisfies(why -> assertThat(why.isPresent()).isEqualTo(suppressed));
    }

    @ParameterizedTest
    @CsvSource({"554, 5.7.1 spam, FAILED, 5.7.1", "451, 4.3.0 try later, DEFERRED, 4.3.0"})
    void readsTheAnswerAboutTheContent(
            int code, String words, InvitationStatus status, String reason) {
        system.refuseContent(code, words);
        Invitation invitation = invite("ana", "ana@example.org");

        assertThat(invitation.status()).isEqualTo(status);
        assertThat(invitation.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"550, 5.7.1 we do not know you", "451, 4.3.0 no room"})
    void whatItSaysAboutUsIsNotHeldAgainstTheMail(int code, String words) {
        system.refuseSenders(code, words);

        assertThatThrownBy(() -> invite("ana", "ana@example.org"))
                .isInstanceOf(SmtpInvitationMail.MailUnavailable.class)
                .hasMessageNotContaining("ana@");
    }

    @Test
    void aMailSystemThatIsShuttingDownIsAway() {
        system.refuseRecipients(421, "4.3.2 shutting down");

        assertThatThrownBy(() -> invite("ana", "ana@example.org"))
                .isInstanceOf(SmtpInvitationMail.MailUnavailable.class);
    }

    @Test
    void aReturnAddressTellsReminderAndAttempt() {
        Sending third = new Sending(2, 3, 5, false);
        UUID id = new UUID(4, 4);

        assertThat(returns.in("<" + returns.of(id, third) + ">")).contains(new MailName(id, 2, 3));
    }

    @Test
    void aRefusalDoesNotHoldUpTheNext() {
        system.refuseRecipients(450, "4.2.0 greylisted");
        invite("ana", "ana@example.org");
        system.acceptAll();

        assertThat(invite("bea", "bea@example.org").status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void anAddressNoMailCanCarryDoesNotHoldUpTheNext() {
        assertThat(invite("ana", "a..b@example.org").status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(invite("bea", "bea@example.org").status()).isEqualTo(InvitationStatus.SENT);
    }

    /// As the listener does it: what failed is tried again, in order, until it is done.
    @Test
    void aMailSystemThatGoesAwayAndComesBackLosesAndDoublesNothing() {
        List<Transaction> all =
                IntStream.range(0, 40)
                        .mapToObj(i -> customers.customer("c" + i, "c" + i + "@example.org"))
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            Transaction transaction = all.get(i);
            if (i % 10 == 5) {
                system.stop();
                for (int attempt = 0; attempt < 3; attempt++) {
                    assertThatThrownBy(() -> sending.invite(transaction.id()))
                            .isInstanceOf(SmtpInvitationMail.MailUnavailable.class);
                }
                system.start();
            }
            sending.invite(transaction.id());
            sending.invite(transaction.id());
        }

        assertThat(system.taken())
                .extracting(SmtpInvitationMailTest::messageId)
                .doesNotHaveDuplicates()
                .hasSize(40);
        assertThat(all)
                .allSatisfy(
                        transaction ->
                                assertThat(invitation(transaction).status())
                                        .isEqualTo(InvitationStatus.SENT));
    }

    @Test
    void aBusyDomainWaitsAndTheOthersDoNot() {
        connect(2);
        List<InvitationStatus> busy = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            busy.add(invite("c" + i, "c" + i + "@busy.example").status());
        }

        assertThat(busy)
                .containsExactly(
                        InvitationStatus.SENT,
                        InvitationStatus.SENT,
                        InvitationStatus.DEFERRED,
                        InvitationStatus.DEFERRED,
                        InvitationStatus.DEFERRED);
        assertThat(invite("ana", "ana@calm.example").status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitations.timers())
                .extracting(timer -> Duration.between(NOON, timer.dueAt()).toMillis())
                .containsExactly(500L, 1000L, 1500L);

        invitations
                .timers()
                .forEach(
                        timer -> {
                            clock.set(timer.dueAt());
                            sending.fire(timer);
                        });

        assertThat(system.taken()).hasSize(6);
        assertThat(invitations.timers()).hasSize(3);
    }

    private Invitation invite(String name, String address) {
        Transaction transaction = customers.customer(name, address);
        sending.invite(transaction.id());
        return invitation(transaction);
    }

    private Invitation invitation(Transaction transaction) {
        return invitations.find(AskedCustomers.invitationOf(transaction)).orElseThrow();
    }

    private void connect(int perSecondPerDomain) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(system.port());
        MailSettings settings =
                new MailSettings(
                        "Us <us@example.com>",
                        "",
                        "Us",
                        "bounces@example.org",
                        perSecondPerDomain,
                        2,
                        "https://feedback.example.com");
        mail =
                new SmtpInvitationMail(
                        sender,
                        settings,
                        links,
                        new OfferingsInMemory(),
                        new Speaker(() -> brand, "Us", "https://feedback.example.com"),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                        MailSigning.none(),
                        returns,
                        clock);
        sending = sending(Carriers.mail(mail));
    }

    private static String messageId(TestMailSystem.Taken taken) {
        try {
            return parsed(taken).getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage parsed(TestMailSystem.Taken taken) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(taken.content()));
    }
}
