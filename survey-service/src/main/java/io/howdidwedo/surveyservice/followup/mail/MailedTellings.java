package io.howdidwedo.surveyservice.followup.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.Post;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.followup.TeamMessage;
import io.howdidwedo.surveyservice.followup.mail.TellingMessage.WayOut;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.OfferingWords;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What teams say to customers, mailed in the customer's language with a link to the page of their
/// case.
final class MailedTellings implements CustomerMail {
    private final Post post;
    private final SignedLinks links;
    private final Offerings offerings;
    private final Invitations invitations;
    private final Templates templates;
    private final ReturnAddresses returnAddresses;
    private final Speaker speaker;
    private final String publicUrl;

    /// Mails that lead to the pages here.
    ///
    /// @param speaker in whose name they are told
    /// @param publicUrl under which customers reach the gateway
    MailedTellings(
            Post post,
            SignedLinks links,
            Offerings offerings,
            Invitations invitations,
            Templates templates,
            ReturnAddresses returnAddresses,
            Speaker speaker,
            String publicUrl) {
        this.post = post;
        this.links = links;
        this.offerings = offerings;
        this.invitations = invitations;
        this.templates = templates;
        this.returnAddresses = returnAddresses;
        this.speaker = speaker;
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean send(TeamMessage said, Transaction transaction, List<String> after) {
        TellingMessage message =
                message(
                        said.telling(),
                        said.in(Wording.in(transaction.customer().language())),
                        said.by(),
                        transaction);
        return post.send(letter(said, message, transaction, after)) == Post.Outcome.TAKEN;
    }

    private Letter letter(
            TeamMessage said, TellingMessage message, Transaction transaction, List<String> after) {
        return new Letter(
                said.id().toString(),
                Objects.requireNonNull(transaction.customer().email()),
                message.subject(),
                message.text(),
                html(message),
                List.of(),
                returnAddresses.answersAbout(transaction.id()),
                message.language(),
                after);
    }

    @Override
    public Preview preview(String words, String by, Transaction transaction) {
        TellingMessage message = message(Telling.REPLY, words, by, transaction);
        return new Preview(
                message.language(), message.direction(), message.subject(), message.text());
    }

    private TellingMessage message(
            Telling telling, String words, String by, Transaction transaction) {
        Customer customer = transaction.customer();
        Wording wording = Wording.in(customer.language());
        OfferingWords what =
                offerings.words(
                        transaction.offering(),
                        transaction.occurredAt(),
                        customer.zoneId(),
                        wording);
        String kind = kind(telling);
        return new TellingMessage(
                wording.language(),
                wording.direction(),
                speaker.look(transaction),
                wording.say(kind + ".subject", what.title()),
                wording.greeting(customer.name()),
                wording.say(kind + ".about", what.name(), what.day()),
                what.numbered(transaction.externalId(), wording),
                Arrays.stream(words.split("\\R\\s*\\R")).map(String::strip).toList(),
                by,
                wording.say("told.open"),
                publicUrl + "/c/" + links.token(LinkPurpose.CASE, transaction.id()),
                speaker.why("told.why", transaction, wording),
                wayOut(transaction, wording));
    }

    /// By the invitation the customer got; who got none has no link of preferences.
    private Optional<WayOut> wayOut(Transaction transaction, Wording wording) {
        UUID asked = Invitation.idOf(transaction.id(), AskedFor.TRANSACTION, 0);
        return invitations
                .find(asked)
                .map(
                        _ ->
                                new WayOut(
                                        wording.say("mail.preferences"),
                                        publicUrl
                                                + "/p/"
                                                + links.token(LinkPurpose.PREFERENCES, asked)));
    }

    private static String kind(Telling telling) {
        return switch (telling) {
            case RESOLUTION -> "told.resolution";
            case FIX -> "told.fix";
            case THANKS -> "told.thanks";
            case REPLY, PROMISE, PROMISE_KEPT -> "told.reply";
        };
    }

    private String html(TellingMessage message) {
        StringOutput output = new StringOutput();
        templates.content("followup/mail/told.jte", message).writeTo(output);
        return output.toString();
    }
}
