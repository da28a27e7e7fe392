package io.howdidwedo.surveyservice.survey.draft.web;

import static io.howdidwedo.surveyservice.survey.draft.web.SurveysController.author;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.StatedJson;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplates;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/// Where a survey begins: with a template, from scratch or from a file.
@Controller
@ResponseBody
final class NewSurveyController {
    private static final Phrases WORDS = Phrases.of(NewSurveyController.class);
    private static final int LONGEST_NAME = 80;
    private static final long LARGEST_FILE = 1_000_000;

    /// The address of this page; no survey is called so here.
    private static final String OWN_NAME = "new";

    private final SurveyTemplates beginnings;
    private final Surveys surveys;
    private final DraftingSurveys drafting;
    private final StaffPages pages;
    private final Templates templates;
    private final JsonMapper json;

    NewSurveyController(
            SurveyTemplates beginnings,
            Surveys surveys,
            DraftingSurveys drafting,
            StaffPages pages,
            Templates templates,
            JsonMapper json) {
        this.beginnings = beginnings;
        this.surveys = surveys;
        this.drafting = drafting;
        this.pages = pages;
        this.templates = templates;
        this.json = json;
    }

    /// The gallery, or one template of it to be looked at.
    @GetMapping("/surveys/new")
    Html gallery(@RequestParam(required = false) @Nullable String template, Caller caller) {
        return template == null
                ? gallery(new Entered(Map.of()), caller)
                : page(
                        caller,
                        "survey/draft/web/survey-template.jte",
                        new SurveyTemplatePage(find(template), caller));
    }

    private Html gallery(Entered entered, Caller caller) {
        return page(
                caller,
                "survey/draft/web/new-survey.jte",
                new NewSurveyPage(beginnings.all(), entered, caller));
    }

    private SurveyTemplate find(String template) {
        return beginnings
                .find(template)
                .orElseThrow(() -> new NotFound("survey template", template));
    }

    /// Begins a draft with a template, at one press.
    @PostMapping("/surveys/new")
    ResponseEntity<?> use(@RequestParam String template, Caller caller) {
        return SeeOther.at(
                "/surveys/" + drafting.begin(find(template), author(caller)).survey() + "/edit");
    }

    /// Begins a new one with the questions of the standard survey.
    @PostMapping("/surveys")
    ResponseEntity<?> begin(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        Entered entered = Entered.read(sent);
        String id = id("name", entered);
        if (surveys.newest(id).isPresent() || drafting.find(id).isPresent()) {
            entered.wrong("name", WORDS.say("name.taken"));
        }
        if (entered.isWrong()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, entered, caller);
        }
        drafting.begin(id, SurveyDocument.of(StandardSurvey.firstVersion()), author(caller));
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    /// The id a survey of this name gets.
    private static String id(String field, Entered entered) {
        String id = id(entered.text(field, LONGEST_NAME));
        if (!entered.isWrong() && id.isEmpty()) {
            entered.wrong(field, WORDS.say("name.letters"));
        }
        if (id.equals(OWN_NAME)) {
            entered.wrong(field, WORDS.say("name.other"));
        }
        return id;
    }

    private static String id(String name) {
        String id =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return id.substring(0, Math.min(id.length(), 64));
    }

    /// Takes a survey document from a file as a draft, to be looked at before it is published.
    @PostMapping(value = "/surveys/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> fromFile(
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller)
            throws IOException {
        Entered entered = Entered.read(sent);
        String id = id("into", entered);
        Optional<SurveyDocument> document = read(file, entered);
        if (entered.isWrong() || document.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, entered, caller);
        }
        try {
            drafting.begin(id, document.get(), author(caller));
        } catch (Conflict e) {
            entered.wrong("into", e.said());
            return again(HttpStatus.CONFLICT, entered, caller);
        }
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    private ResponseEntity<?> again(HttpStatus status, Entered entered, Caller caller) {
        return ResponseEntity.status(status).body(gallery(entered, caller));
    }

    /// The document in a file; what is wrong with it is told in the form.
    private Optional<SurveyDocument> read(MultipartFile file, Entered entered) throws IOException {
        if (file.getSize() > LARGEST_FILE) {
            entered.wrong("file", WORDS.say("file.too-large"));
            return Optional.empty();
        }
        try {
            SurveyDocument document =
                    new StatedJson(json).read(file.getBytes(), SurveyDocument.class);
            if (document.questions() == null) {
                entered.wrong("file", WORDS.say("file.no-questions"));
            }
            return Optional.of(document);
        } catch (InvalidInput e) {
            entered.wrong("file", WORDS.say("file.no-survey", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller,
                Section.SURVEYS,
                WORDS.say("new-survey.title"),
                templates.content(template, page));
    }
}
