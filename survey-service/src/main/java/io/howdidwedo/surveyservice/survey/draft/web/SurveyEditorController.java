package io.howdidwedo.surveyservice.survey.draft.web;

import static io.howdidwedo.surveyservice.survey.draft.web.SurveysController.author;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftEdit;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Where a survey is written. All fields are one form: whichever button is pressed, what was typed
/// is kept. With script it is kept as one types, and the preview follows.
@Controller
@ResponseBody
final class SurveyEditorController {
    private final DraftingSurveys drafting;
    private final Offerings offerings;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    SurveyEditorController(
            DraftingSurveys drafting,
            Offerings offerings,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.drafting = drafting;
        this.offerings = offerings;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/surveys/{id}/edit")
    Html edit(@PathVariable String id, Caller caller) {
        return editor(drafting.current(id), "", caller);
    }

    @PostMapping("/surveys/{id}/edit")
    ResponseEntity<?> write(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "do", defaultValue = "save") String change,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false, defaultValue = "false") boolean live,
            Caller caller) {
        String whole = whole(change, language, fields);
        SurveyDocument typed = DraftForm.read(fields);
        Draft draft;
        try {
            draft = drafting.write(id, version, DraftEdit.apply(typed, whole), author(caller));
        } catch (Conflict e) {
            return changedMeanwhile(id, typed, e, live, caller);
        }
        return live
                ? kept(draft, caller)
                : SeeOther.at("/surveys/" + id + "/edit" + anchor(whole, draft));
    }

    /// What a button says, with what was typed beside it.
    private static String whole(
            String change, String language, MultiValueMap<String, String> fields) {
        return switch (change) {
            case "add-language" -> "add-language:" + language;
            case "add" -> "add:" + fields.getFirst("type");
            default -> change;
        };
    }

    /// What the page needs after its fields were kept in the background.
    private ResponseEntity<?> kept(Draft draft, Caller caller) {
        return ResponseEntity.ok()
                .header("HX-Trigger", "draft-kept")
                .body(state(draft, "", caller));
    }

    private Html state(Draft draft, String message, Caller caller) {
        return new Html(
                templates.content(
                        "survey/draft/web/survey-problems.jte",
                        new SurveyProblemsPage(
                                new EditedDraft(draft, caller.locale()), message, caller, true)));
    }

    /// Shows what was typed, not kept yet, and who was quicker: sending it again puts it in the
    /// place of theirs.
    private ResponseEntity<?> changedMeanwhile(
            String id, SurveyDocument typed, Conflict conflict, boolean live, Caller caller) {
        Draft shown = drafting.current(id).typedAnew(typed);
        String message =
                conflict.getMessage()
                        + " What you see is yours and is not kept yet. Press Keep to put it in the"
                        + " place of theirs, or open the page anew to see theirs.";
        if (live) {
            // Answered as if all were well, for the page puts nothing else in its place.
            return ResponseEntity.ok(state(shown, message, caller));
        }
        return ResponseEntity.status(HttpStatus.CONFLICT).body(editor(shown, message, caller));
    }

    private static String anchor(String change, Draft draft) {
        String[] words = change.split(":", -1);
        int questions =
                draft.document().questions() == null ? 0 : draft.document().questions().size();
        return switch (words[0]) {
            case "up" -> "#question-" + Math.max(1, Integer.parseInt(words[1]));
            case "down", "copy" ->
                    "#question-" + Math.min(questions, Integer.parseInt(words[1]) + 2);
            case "add-option",
                    "add-line",
                    "add-condition",
                    "remove-option",
                    "remove-line",
                    "remove-condition" ->
                    "#question-" + (Integer.parseInt(words[1]) + 1);
            case "add" -> "#question-" + Math.max(1, questions - 1);
            default -> "";
        };
    }

    @PostMapping("/surveys/{id}/undo")
    ResponseEntity<?> undo(@PathVariable String id, Caller caller) {
        drafting.takeBack(id, author(caller));
        return SeeOther.at("/surveys/" + id + "/edit");
    }

    private Html editor(Draft draft, String message, Caller caller) {
        SurveyEditorPage page =
                new SurveyEditorPage(
                        new EditedDraft(draft, caller.locale()),
                        message,
                        offerings.all().stream().map(Offering::id).toList(),
                        expectations(draft.document()),
                        caller);
        return pages.page(
                caller,
                Section.SURVEYS,
                "Survey " + draft.survey(),
                templates.content("survey/draft/web/survey-editor.jte", page));
    }

    /// The requirements agreed for the survey's offerings, or for any.
    private List<String> expectations(SurveyDocument document) {
        List<String> wanted = document.offerings() == null ? List.of() : document.offerings();
        TreeSet<String> ids = new TreeSet<>();
        for (Offering offering : offerings.all()) {
            if (wanted.isEmpty() || wanted.contains(offering.id())) {
                offering.inForceAt(clock.instant()).requirements().stream()
                        .filter(requirement -> requirement.scale() != null)
                        .forEach(requirement -> ids.add(requirement.id()));
            }
        }
        return List.copyOf(ids);
    }
}
