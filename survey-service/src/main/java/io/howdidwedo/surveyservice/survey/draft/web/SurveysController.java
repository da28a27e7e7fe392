package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// All surveys with their versions.
@Controller
@ResponseBody
final class SurveysController {
    private static final Phrases WORDS = Phrases.of(SurveysController.class);

    private final Surveys surveys;
    private final DraftingSurveys drafting;
    private final StaffPages pages;
    private final Templates templates;
    private final JsonMapper json;

    SurveysController(
            Surveys surveys,
            DraftingSurveys drafting,
            StaffPages pages,
            Templates templates,
            JsonMapper json) {
        this.surveys = surveys;
        this.drafting = drafting;
        this.pages = pages;
        this.templates = templates;
        this.json = json;
    }

    @GetMapping("/surveys")
    Html list(Caller caller) {
        SurveysPage page =
                SurveysPage.of(surveys.all(), drafting.open(), drafting.thrownAwayLately(), caller);
        return page(caller, WORDS.say("surveys.title"), "survey/draft/web/surveys.jte", page);
    }

    @GetMapping("/surveys/{id}")
    Html one(@PathVariable String id, Caller caller) {
        List<Survey> versions = surveys.versions(id);
        Draft draft = drafting.find(id).orElse(null);
        Draft thrownAway = drafting.findThrownAway(id).orElse(null);
        if (versions.isEmpty() && draft == null && thrownAway == null) {
            throw new NotFound("survey", id);
        }
        return page(
                caller,
                WORDS.say("survey.title", id),
                "survey/draft/web/survey.jte",
                new SurveyVersionsPage(
                        id,
                        versions,
                        draft == null ? List.of() : List.of(draft),
                        thrownAway == null ? List.of() : List.of(thrownAway),
                        time(caller),
                        caller));
    }

    private static DateTimeFormatter time(Caller caller) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(caller.locale())
                .withZone(caller.zone());
    }

    /// The document of one version, or of the draft, as a file.
    @GetMapping("/surveys/{id}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            Caller caller) {
        SurveyDocument document =
                version == null
                        ? drafting.current(id).document()
                        : surveys.find(id, version)
                                .map(SurveyDocument::of)
                                .orElseThrow(
                                        () -> new NotFound("version of survey " + id, version));
        String name = id + (version == null ? "-draft" : "-" + version) + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    }

    /// Begins the next version from an earlier one.
    @PostMapping("/surveys/{id}/begin")
    ResponseEntity<?> beginFrom(@PathVariable String id, @RequestParam int version, Caller caller) {
        Survey earlier =
                surveys.find(id, version)
                        .orElseThrow(() -> new NotFound("version of survey " + id, version));
        drafting.begin(id, SurveyDocument.of(earlier), author(caller));
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    @PostMapping("/surveys/{id}/discard")
    ResponseEntity<?> discard(@PathVariable String id, Caller caller) {
        drafting.discard(id, author(caller));
        return SeeOther.at("/surveys/" + id);
    }

    /// Brings the draft back that was thrown away.
    @PostMapping("/surveys/{id}/bring-back")
    ResponseEntity<?> bringBack(@PathVariable String id) {
        drafting.bringBack(id);
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    static Draft.Author author(Caller caller) {
        return new Draft.Author(caller.id(), caller.name());
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.SURVEYS, title, templates.content(template, page));
    }
}
