package io.howdidwedo.surveyservice.followup.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.Post;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.followup.TeamMessage;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What teams say to customers, mailed in the customer's language with a link to the page of their
/// case.
final class MailedTellings implements CustomerMail {
    private final Post post;
    private final SignedLinks links;
    private final Offerings offerings;
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
            Templates templates,
            ReturnAddresses returnAddresses,
            Speaker speaker,
            String publicUrl) {
        this.post = post;
        this.links = links;
        this.offerings = offerings;
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
        String offering = offerings.nameOf(transaction.offering(), wording);
        String day = wording.day(transaction.occurredAt(), customer.zoneId());
        String kind = kind(telling);
        return new TellingMessage(
                wording.language(),
                wording.direction(),
                wording.say(kind + ".subject", offering),
                wording.greeting(customer.name()),
                wording.say(kind + ".about", offering, day),
                Arrays.stream(words.split("\\R\\s*\\R")).map(String::strip).toList(),
                by,
                wording.say("told.open"),
                publicUrl + "/c/" + links.token(LinkPurpose.CASE, transaction.id()),
                wording.say("told.why", speaker.about(transaction)));
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
