package io.howdidwedo.surveyservice.survey.draft.web;

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
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/// All surveys with their versions; new ones begin here, from the standard one or from a file.
@Controller
@ResponseBody
final class SurveysController {
    private static final int LONGEST_NAME = 80;
    private static final long LARGEST_FILE = 1_000_000;

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
        return list(new Entered(Map.of()), caller);
    }

    private Html list(Entered entered, Caller caller) {
        SurveysPage page = SurveysPage.of(surveys.all(), drafting.open(), entered, caller);
        return page(caller, "Surveys", "survey/draft/web/surveys.jte", page);
    }

    /// Begins a new one with the two questions every survey asks.
    @PostMapping("/surveys")
    ResponseEntity<?> begin(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        Entered entered = Entered.read(sent);
        String id = id("name", entered);
        if (surveys.newest(id).isPresent() || drafting.find(id).isPresent()) {
            entered.wrong("name", "There is one with this name.");
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
            entered.wrong(field, "Please use some letters or digits.");
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
            entered.wrong("into", String.valueOf(e.getMessage()));
            return again(HttpStatus.CONFLICT, entered, caller);
        }
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    private ResponseEntity<?> again(HttpStatus status, Entered entered, Caller caller) {
        return ResponseEntity.status(status).body(list(entered, caller));
    }

    /// The document in a file; what is wrong with it is told in the form.
    private Optional<SurveyDocument> read(MultipartFile file, Entered entered) throws IOException {
        if (file.getSize() > LARGEST_FILE) {
            entered.wrong("file", "A survey document has at most a million characters.");
            return Optional.empty();
        }
        try {
            SurveyDocument document =
                    new StatedJson(json).read(file.getBytes(), SurveyDocument.class);
            if (document.questions() == null) {
                entered.wrong("file", "This file has no questions.");
            }
            return Optional.of(document);
        } catch (InvalidInput e) {
            entered.wrong("file", "This is no survey document: " + e.getMessage());
            return Optional.empty();
        }
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
                "Survey " + id,
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
    ResponseEntity<?> bringBack(@PathVariable String id, Caller caller) {
        drafting.bringBack(id, author(caller));
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    @PostMapping("/surveys/{id}/publish")
    ResponseEntity<?> publish(@PathVariable String id, Caller caller) {
        try {
            drafting.publish(id, author(caller));
        } catch (InvalidInput e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(
                            page(
                                    caller,
                                    "Survey " + id,
                                    "survey/draft/web/survey-refused.jte",
                                    new SurveyRefusedPage(id, e.violations(), caller)));
        }
        return SeeOther.at("/surveys/" + id);
    }

    static Draft.Author author(Caller caller) {
        return new Draft.Author(caller.id(), caller.name());
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.SURVEYS, title, templates.content(template, page));
    }
}
