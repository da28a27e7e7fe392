package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplates;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// A survey as customers see it, to try before it is published: its answers come back as a list of
/// what would be asked and kept, and are kept nowhere.
@Controller
@ResponseBody
final class SurveyPreviewController {
    /// The editor shows it in a frame of its own page.
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final SurveyTemplates beginnings;
    private final DraftingSurveys drafting;
    private final Surveys surveys;
    private final Offerings offerings;
    private final CustomerPages pages;
    private final Clock clock;

    SurveyPreviewController(
            SurveyTemplates beginnings,
            DraftingSurveys drafting,
            Surveys surveys,
            Offerings offerings,
            CustomerPages pages,
            Clock clock) {
        this.beginnings = beginnings;
        this.drafting = drafting;
        this.surveys = surveys;
        this.offerings = offerings;
        this.pages = pages;
        this.clock = clock;
    }

    @Knows(
            value = {"stamp", "inputs"},
            several = "answer.*")
    @GetMapping("/surveys/{id}/preview")
    ResponseEntity<Html> show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        Map<String, String> tried =
                version == null ? Map.of() : Map.of("version", version.toString());
        return show(survey(id, version), tried, language, sent != null, fields, caller);
    }

    /// A template as customers would see it.
    @Knows(
            value = {"stamp", "inputs"},
            several = "answer.*")
    @GetMapping("/surveys/new/preview")
    ResponseEntity<Html> showTemplate(
            @RequestParam String template,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        Survey survey =
                beginnings
                        .find(template)
                        .orElseThrow(() -> new NotFound("survey template", template))
                        .asked();
        Map<String, String> tried = Map.of("template", template);
        return show(survey, tried, language, sent != null, fields, caller);
    }

    private ResponseEntity<Html> show(
            Survey survey,
            Map<String, String> tried,
            @Nullable String language,
            boolean sent,
            MultiValueMap<String, String> fields,
            Caller caller) {
        Wording wording = Wording.in(language);
        AnswerForm form = new SentAnswers(fields).form();
        Map<String, Problem> problems = sent ? form.problems(survey) : Map.of();
        ShownSurvey view =
                ShownSurvey.tried(
                        wording,
                        survey,
                        AskedAbout.somebody(
                                survey, offerings, wording, clock.instant(), caller.zone()),
                        form,
                        problems);
        return inOwnFrame(
                sent && problems.isEmpty()
                        ? page(view, "tried", kept(view, tried))
                        : page(view, "survey", new SurveyPage(view, tried)));
    }

    private Survey survey(String id, @Nullable Integer version) {
        return version == null
                ? drafting.current(id).document().askable(id)
                : surveys.find(id, version)
                        .orElseThrow(() -> new NotFound("version of survey " + id, version));
    }

    private static TriedPage kept(ShownSurvey view, Map<String, String> tried) {
        return new TriedPage(
                view, tried, view.form().asked(view.survey()), view.form().answers(view.survey()));
    }

    private ResponseEntity<Html> page(ShownSurvey view, String template, Record page) {
        String title = view.wording().pick(view.survey().title());
        return pages.page(
                HttpStatus.OK, view.wording(), title, "response/web/" + template + ".jte", page);
    }

    private static ResponseEntity<Html> inOwnFrame(ResponseEntity<Html> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Content-Security-Policy", POLICY)
                .body(page.getBody());
    }
}
