package io.howdidwedo.surveyservice.invitation.trial.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// "Send me a test": the editor tells how it fared.
@Controller
@ResponseBody
final class TrialMailController {
    private final DraftingSurveys drafting;
    private final Offerings offerings;
    private final TrialMails mails;
    private final Clock clock;

    TrialMailController(
            DraftingSurveys drafting, Offerings offerings, TrialMails mails, Clock clock) {
        this.drafting = drafting;
        this.offerings = offerings;
        this.mails = mails;
        this.clock = clock;
    }

    /// Accounts have no address, so it is stated.
    @PostMapping("/surveys/{id}/test")
    ResponseEntity<?> send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "en") String language,
            Caller caller) {
        Survey survey = drafting.current(id).document().askable(id);
        return SeeOther.at(
                "/surveys/"
                        + id
                        + "/edit?tested="
                        + tested(survey, address.strip(), language, caller));
    }

    private String tested(Survey survey, String address, String language, Caller caller) {
        if (!MailAddress.isOne(address)) {
            return "address";
        }
        if (!(survey.question(Question.OVERALL).orElse(null) instanceof Question.Rating)) {
            return "question";
        }
        Wording wording = Wording.in(language);
        AskedAbout about =
                AskedAbout.somebody(survey, offerings, wording, clock.instant(), caller.zone());
        boolean taken =
                mails.send(
                        new TrialMails.TrialMail(caller.name(), survey, about, wording), address);
        return taken ? "sent" : "away";
    }
}
