package io.howdidwedo.surveyservice.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUpsInMemory;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.followup.NoMail;
import io.howdidwedo.surveyservice.followup.SomeFollowUp;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.AskingInMemory;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:01:00Z");
    private static final String ANA = "ana@example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, "imap"));
    private final FailingTransactions transactions = new FailingTransactions(customers);
    private final SignedLinks links =
            new SignedLinks(
                    List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256"))));
    private final Transaction ana = customers.customer("ana", ANA);
    private final UUID id = AskedCustomers.invitationOf(ana);
    private final String marked =
            "bounces+" + links.mark(LinkPurpose.RETURN, id, 0) + "@example.org";
    private final String answers =
            "bounces+" + links.mark(LinkPurpose.REPLY, ana.id(), 0) + "@example.org";
    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private GreenMailUser user;
    private ImapMailbox mailbox;

    ImapMailboxTest() {
        super(NOON);
    }

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounces@example.org", "bounces", "secret");
        mailbox = mailbox("secret");
        ask(ana, Channel.EMAIL);
    }

    @AfterEach
    void stop() {
        mailbox.close();
        server.stop();
    }

    @Test
    void aBounceIsHeardAndPutAway() throws MessagingException {
        arrives(bounce());

        mailbox.look();

        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);
        assertThat(invitations.find(id).orElseThrow().status()).isEqualTo(InvitationStatus.BOUNCED);
        assertThat(count("INBOX")).isZero();
        assertThat(count("Handled")).isEqualTo(1);
        assertThat(mailbox.lastLook()).contains(new ReturnedMails.Look(clock.instant(), true, 0));
    }

    @Test
    void outOfOfficeIsPutAwayWithoutEffect() throws MessagingException {
        arrives("To: " + marked + "\r\nAuto-Submitted: auto-replied\r\n\r\nI am away\r\n");

        mailbox.look();

        assertThat(count("Handled")).isEqualTo(1);
        assertThat(invitations.find(id).orElseThrow().status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void whatAPersonHasToReadIsKeptApartAndCounted() throws MessagingException {
        arrives("To: " + marked + "\r\nSubject: Hello\r\n\r\nPlease call me\r\n");
        arrives(bounce().replace(marked, "bounces@example.org"));

        mailbox.look();

        assertThat(count("Unclear")).isEqualTo(2);
        assertThat(mailbox.lastLook().orElseThrow().unclear()).isEqualTo(2);
        assertThat(suppressions.whyNot(ANA)).isEmpty();
    }

    @Test
    void aCustomersAnswerReachesTheirCaseOnceWithoutWhatIsQuoted() throws MessagingException {
        followedUp();
        String answer =
                "To: How did we do <"
                        + answers
                        + ">\r\nMessage-ID: <answer-1@mail.example>\r\nSubject: Re: Your delivery\r\n"
                        + "\r\nIt came today, thank you.\r\n\r\nAna\r\n\r\n"
                        + "On Monday, North branch wrote:\r\n> We are sorry.\r\n> North branch\r\n";
        arrives(answer);
        arrives(answer);

        mailbox.look();

        assertThat(written()).containsExactly("It came today, thank you.\n\nAna");
        assertThat(count("Handled")).isEqualTo(2);
    }

    @Test
    void anAnswerInHtmlAloneIsReadToo() throws MessagingException {
        followedUp();
        arrives(
                "To: "
                        + answers
                        + "\r\nMessage-ID: <answer-2@mail.example>\r\nContent-Type: text/html\r\n\r\n"
                        + "<style>p{}</style><p>Thank you.</p><div class=gmail_quote>We are sorry."
                        + "</div>\r\n");

        mailbox.look();

        assertThat(written()).containsExactly("Thank you.");
    }

    @Test
    void noMachineWritesIntoACase() throws MessagingException {
        followedUp();
        String from = "To: " + answers + "\r\nMessage-ID: <a@b.example>\r\n";
        arrives(from + "Auto-Submitted: auto-replied\r\n\r\nI am away\r\n");
        arrives(from + "Auto-Submitted: auto-generated\r\n\r\nTicket 7\r\n");
        arrives(from + "Return-Path: <>\r\n\r\nTicket 8\r\n");
        arrives(ReturnedMail.to(answers).saying("failed", "5.1.1", "550 5.1.1 no").written());

        mailbox.look();

        assertThat(written()).isEmpty();
        assertThat(count("Handled")).as("the reply of an absence").isEqualTo(1);
        assertThat(count("Unclear")).isEqualTo(3);
    }

    /// Nothing is lost silently: how many wait there for a person stands on the page Deliveries.
    @Test
    void anAnswerWhereNobodyFollowsUpWaitsForAPerson() throws MessagingException {
        arrives("To: " + answers + "\r\nMessage-ID: <a@b.example>\r\n\r\nAll good\r\n");
        mailbox.look();
        assertThat(count("Unclear")).isEqualTo(1);
        followedUp();
        arrives("To: " + answers.replace("+0", "+1") + "\r\n\r\nMade up\r\n");
        arrives("To: " + answers + "\r\nMessage-ID: <c@d.example>\r\n\r\n> only quoted\r\n");
        arrives(
                "To: "
                        + answers
                        + "\r\nMessage-ID: <e@f.example>\r\n\r\n"
                        + "long ".repeat(2_000)
                        + "\r\n");

        mailbox.look();

        assertThat(count("Unclear")).isEqualTo(4);
        assertThat(written()).containsExactly("long ".repeat(1_000));
    }

    private void followedUp() {
        followUps.put(SomeFollowUp.open(ana, new UUID(3, 3)));
    }

    private List<String> written() {
        return followUps.about(ana.id()).stream()
                .flatMap(followUp -> followUp.written().stream())
                .map(FollowUp.Written::words)
                .toList();
    }

    @Test
    void theSameMailTwiceHasOneEffect() throws MessagingException {
        arrives(bounce());
        arrives(bounce());

        mailbox.look();

        assertThat(count("Handled")).isEqualTo(2);
        assertThat(invitations.find(id).orElseThrow().mails().heard()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptForNowStaysAndIsReadAgain() throws MessagingException {
        arrives(bounce());
        transactions.away = true;

        mailbox.look();
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(suppressions.whyNot(ANA)).isEmpty();

        transactions.away = false;
        mailbox.look();
        assertThat(count("INBOX")).isZero();
        assertThat(suppressions.whyNot(ANA)).contains(Why.ADDRESS_GONE);
    }

    @Test
    void brokenMailsHoldNobodyUp() throws MessagingException {
        arrives("");
        arrives("Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: \0\r\n");
        arrives(bounce().substring(0, 400));
        arrives(bounce());

        mailbox.look();

        assertThat(count("INBOX")).isZero();
        assertThat(count("Unclear")).isEqualTo(3);
        assertThat(count("Handled")).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsToldAndTriedAgain() {
        try (ImapMailbox locked = mailbox("wrong")) {
            assertThatThrownBy(locked::look).isInstanceOf(MessagingException.class);
        }
    }

    private ImapMailbox mailbox(String password) {
        return new ImapMailbox(
                new ReturnedMailSettings(
                        "127.0.0.1",
                        server.getImap().getPort(),
                        false,
                        "bounces",
                        password,
                        "INBOX",
                        "Handled",
                        "Unclear",
                        Duration.ofSeconds(30)),
                ReturnAddresses.of("bounces@example.org", links),
                new HearingReports(invitations, transactions, suppressions, preferences, clock),
                new FollowingCases(
                                followUps,
                                transactions,
                                preferences,
                                suppressions,
                                invitations,
                                new NoMail(),
                                clock)
                        ::mailed,
                clock);
    }

    private String bounce() {
        return ReturnedMail.to(marked).saying("failed", "5.1.1", "550 5.1.1 no").written();
    }

    private void arrives(String mail) throws MessagingException {
        user.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private int count(String folder) throws MessagingException {
        try (Store store = server.getImap().createStore()) {
            store.connect("bounces", "secret");
            Folder found = store.getFolder(folder);
            return found.exists() ? found.getMessageCount() : 0;
        }
    }

    private static final class FailingTransactions implements Transactions {
        private final Transactions all;
        private boolean away;

        FailingTransactions(Transactions all) {
            this.all = all;
        }

        @Override
        public Optional<Transaction> find(UUID transaction) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return all.find(transaction);
        }

        @Override
        public Map<UUID, Transaction> findAll(Collection<UUID> ids) {
            return all.findAll(ids);
        }

        @Override
        public List<io.howdidwedo.surveyservice.transaction.Recording> record(
                List<Transaction> some) {
            return all.record(some);
        }
    }
}
