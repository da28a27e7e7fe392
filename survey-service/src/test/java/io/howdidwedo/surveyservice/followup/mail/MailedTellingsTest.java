package io.howdidwedo.surveyservice.followup.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.PostInMemory;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.followup.TeamMessage;
import io.howdidwedo.surveyservice.followup.TeamMessage.Delivery;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.InvitationsInMemory;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailedTellingsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SignedLinks links = SomeLinks.signed();
    private final ReturnAddresses returns = ReturnAddresses.of("bounces@example.org", links);
    private final PostInMemory post = new PostInMemory();
    private final TeamMessage reply =
            new TeamMessage(
                    new UUID(1, 1),
                    Telling.REPLY,
                    "Eva",
                    "Wir bitten um Entschuldigung.",
                    Map.of(),
                    null,
                    NOON,
                    Delivery.WAITING);

    @Test
    void aReplyGoesOnInItsConversationInTheCustomersLanguage() {
        Transaction anas = transaction("ana@example.org");

        assertThat(mails(returns).send(reply, anas, List.of("asked.0", "<a@mail.example>")))
                .isTrue();

        Letter letter = post.letters().getFirst();
        assertThat(letter.id()).isEqualTo(reply.id().toString());
        assertThat(letter.after()).containsExactly("asked.0", "<a@mail.example>");
        assertThat(letter.language()).isEqualTo("de");
        assertThat(letter.text())
                .contains(
                        "Wir bitten um Entschuldigung.",
                        "https://feedback.example.com/c/"
                                + links.token(LinkPurpose.CASE, anas.id()));
    }

    @Test
    void whatTheCustomerAnswersComesBackMarkedWithTheirTransaction() {
        Transaction anas = transaction("ana@example.org");

        mails(returns).send(reply, anas, List.of());

        String answers = String.valueOf(post.letters().getFirst().replyTo());
        assertThat(returns.answered(answers)).contains(anas.id());
    }

    @Test
    void withoutAMailboxAnswersGoWhereAllOthersDo() {
        mails(ReturnAddresses.of("", links)).send(reply, transaction("ana@example.org"), List.of());

        assertThat(post.letters().getFirst().replyTo()).isNull();
    }

    @Test
    void whatTheMailSystemRefusesIsToldSo() {
        assertThat(mails(returns).send(reply, transaction("gone@example.org"), List.of()))
                .isFalse();
    }

    private MailedTellings mails(ReturnAddresses addresses) {
        return new MailedTellings(
                post,
                links,
                new OfferingsInMemory(),
                new InvitationsInMemory(),
                new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                addresses,
                new Speaker(() -> Brand.NONE, "Us", ""),
                "https://feedback.example.com");
    }

    private static Transaction transaction(String address) {
        return new AskedCustomers(NOON)
                .add(
                        "A-1",
                        new Customer(
                                "ana",
                                CustomerKind.EXTERNAL,
                                "Ana",
                                address,
                                null,
                                null,
                                "de",
                                null,
                                null));
    }
}
