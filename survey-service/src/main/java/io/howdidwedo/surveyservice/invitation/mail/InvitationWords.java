package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.mail.InvitationMessage.WayOut;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;

/// What an invitation's mail says, in the customer's language.
final class InvitationWords {
    private final SignedLinks links;
    private final Offerings offerings;
    private final Speaker speaker;
    private final String publicUrl;

    /// @param speaker who asks
    /// @param publicUrl under which customers reach the gateway
    InvitationWords(SignedLinks links, Offerings offerings, Speaker speaker, String publicUrl) {
        this.links = links;
        this.offerings = offerings;
        this.speaker = speaker;
        this.publicUrl = publicUrl;
    }

    InvitationMessage message(
            Invitation invitation, Transaction transaction, Survey survey, int reminder) {
        Wording wording = Wording.in(transaction.customer().language());
        String occasion = occasion(invitation, reminder);
        AskedAbout about = AskedAbout.of(transaction, offerings, wording);
        Question.Rating question = survey.overall();
        String page = publicUrl + "/s/" + links.token(LinkPurpose.SURVEY, invitation.id());
        String preferences =
                publicUrl + "/p/" + links.token(LinkPurpose.PREFERENCES, invitation.id());
        String rated = page + "?q=" + question.id() + "&v=";
        return new InvitationMessage(
                wording.language(),
                wording.direction(),
                speaker.look(transaction),
                wording.say(occasion + ".subject", about.what().title()),
                wording.greeting(transaction.customer().name()),
                wording.say(occasion + ".about", about.offering(), about.day()),
                about.what().numbered(transaction.externalId(), wording),
                about.fill(wording.pick(question.text())),
                ends(wording, question),
                scale(question, rated),
                wording.say("mail.open"),
                page,
                speaker.why("mail.why", transaction, wording),
                WayOut.of(wording, preferences),
                "");
    }

    /// What a colleague gets to look at: every link opens the preview.
    InvitationMessage trial(TrialMails.TrialMail mail) {
        Wording wording = mail.wording();
        AskedAbout about = mail.about();
        Survey survey = mail.survey();
        Question.Rating question = survey.overall();
        String page =
                publicUrl + "/surveys/" + survey.id() + "/preview?language=" + wording.language();
        return new InvitationMessage(
                wording.language(),
                wording.direction(),
                speaker.look(),
                "[Test] " + wording.say("mail.subject", about.what().title()),
                wording.greeting(mail.by()),
                wording.say("mail.about", about.offering(), about.day()),
                about.what().line(),
                about.fill(wording.pick(question.text())),
                ends(wording, question),
                scale(question, page + "&answer." + question.id() + "="),
                wording.say("mail.open"),
                page,
                speaker.organisation()
                        .map(who -> wording.say("mail.why", who))
                        .orElseGet(() -> wording.say("mail.why.ours")),
                WayOut.of(wording, page),
                "This is a test of the survey “"
                        + survey.id()
                        + "”, sent by "
                        + mail.by()
                        + ". Its links open the preview; nothing is kept or counted.");
    }

    private static String occasion(Invitation invitation, int reminder) {
        if (invitation.askedFor() == AskedFor.RECOVERY) {
            return "mail.recovery";
        }
        return reminder > 0 ? "mail.reminder" : "mail";
    }

    /// @param rated the link without the value at its end
    private static List<InvitationMessage.RatingLink> scale(
            Question.Rating question, String rated) {
        return question.range().values().stream()
                .map(value -> new InvitationMessage.RatingLink(value, rated + value))
                .toList();
    }

    /// What the ends of the scale mean, as far as it is said; empty where the survey says nothing.
    private static String ends(Wording wording, Question.Rating question) {
        Question.Range range = question.range();
        String low = wording.pick(question.low());
        String high = wording.pick(question.high());
        if (low.isBlank() && high.isBlank()) {
            return "";
        }
        if (low.isBlank()) {
            return wording.say("mail.scale.end", range.last(), high);
        }
        return high.isBlank()
                ? wording.say("mail.scale.end", range.first(), low)
                : wording.say("mail.scale", range.first(), low, range.last(), high);
    }
}
