package io.howdidwedo.surveyservice.survey.draft.web;

import static io.howdidwedo.surveyservice.survey.draft.web.SurveysController.author;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftEdit;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Where a survey is written, a question at a time. All fields shown are one form: whichever button
/// is pressed, what was typed is kept. With script it is kept as one types, and the preview
/// follows.
@Controller
@ResponseBody
final class SurveyEditorController {
    private static final Phrases WORDS = Phrases.of(SurveyEditorController.class);

    /// Buttons that lead somewhere and change nothing.
    private static final Set<String> LEADING =
            Set.of("open", "language", "tab", "publish", "undo", "agree");

    private final DraftingSurveys drafting;
    private final EditorPages editors;
    private final StaffPages pages;
    private final Templates templates;

    SurveyEditorController(
            DraftingSurveys drafting, EditorPages editors, StaffPages pages, Templates templates) {
        this.drafting = drafting;
        this.editors = editors;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param entered whether a question was just opened, to write in it
    /// @param tested how a test mail fared that was asked for
    @GetMapping("/surveys/{id}/edit")
    ResponseEntity<Html> edit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "1") int question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "false") boolean entered,
            @RequestParam(required = false) @Nullable String tested,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Caller caller) {
        EditorPlace place = EditorPlace.of(tab, question, language, entered);
        Html page = editor(drafting.current(id), place, TestMailNews.told(tested), caller);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (inPlace != null) {
            answer.header("HX-Trigger", "draft-kept");
        }
        return answer.body(page);
    }

    @PostMapping("/surveys/{id}/edit")
    ResponseEntity<?> write(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "do", defaultValue = "save") String pressed,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false, defaultValue = "false") boolean live,
            Caller caller) {
        EditorPlace place = place(fields);
        String change = whole(pressed, fields);
        SurveyDocument typed = DraftForm.read(drafting.current(id).document(), fields);
        Draft draft;
        try {
            draft = drafting.write(id, version, changed(typed, change), author(caller));
        } catch (Conflict e) {
            return changedMeanwhile(id, typed, e, place, live, caller);
        }
        return live ? kept(draft, place, caller) : done(draft, change, place, caller);
    }

    private static EditorPlace place(MultiValueMap<String, String> fields) {
        String number = String.valueOf(fields.getFirst("question"));
        String language = fields.getFirst("language");
        return EditorPlace.of(
                String.valueOf(fields.getFirst("tab")),
                number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1,
                language == null ? "" : language,
                false);
    }

    /// What a button says, with what was typed beside it.
    private static String whole(String pressed, MultiValueMap<String, String> fields) {
        return pressed.equals("add-language")
                ? "add-language:" + fields.getFirst("new-language")
                : pressed;
    }

    private static SurveyDocument changed(SurveyDocument typed, String change) {
        return LEADING.contains(change.split(":", 2)[0]) ? typed : DraftEdit.apply(typed, change);
    }

    private ResponseEntity<?> done(Draft draft, String change, EditorPlace place, Caller caller) {
        String id = draft.survey();
        if (change.equals("publish")) {
            return publish(id, caller);
        }
        if (change.equals("undo")) {
            drafting.takeBack(id, author(caller));
        }
        if (change.startsWith("agree:")) {
            editors.agree(draft, change.substring("agree:".length()));
        }
        return SeeOther.at(place.after(change, draft.document()).address(id));
    }

    private ResponseEntity<?> publish(String id, Caller caller) {
        try {
            drafting.publish(id, author(caller));
        } catch (InvalidInput e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(
                            page(
                                    caller,
                                    id,
                                    "survey-refused",
                                    new SurveyRefusedPage(id, e.violations(), caller)));
        }
        return SeeOther.at("/surveys/" + id);
    }

    /// What the page needs after its fields were kept in the background.
    private ResponseEntity<?> kept(Draft draft, EditorPlace place, Caller caller) {
        return ResponseEntity.ok()
                .header("HX-Trigger", "draft-kept")
                .body(state(draft, place, "", caller));
    }

    private Html state(Draft draft, EditorPlace place, String message, Caller caller) {
        return new Html(
                templates.content(
                        "survey/draft/web/survey-live.jte",
                        editors.page(draft, place, message, true, caller)));
    }

    /// Shows what was typed, not kept yet, and who was quicker: sending it again puts it in the
    /// place of theirs.
    private ResponseEntity<?> changedMeanwhile(
            String id,
            SurveyDocument typed,
            Conflict conflict,
            EditorPlace place,
            boolean live,
            Caller caller) {
        Draft shown = drafting.current(id).typedAnew(typed);
        String message = WORDS.say("changed-meanwhile", conflict.said());
        if (live) {
            // Answered as if all were well, for the page puts nothing else in its place.
            return ResponseEntity.ok(state(shown, place, message, caller));
        }
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(editor(shown, place, message, caller));
    }

    private Html editor(Draft draft, EditorPlace place, String message, Caller caller) {
        return page(
                caller,
                draft.survey(),
                "survey-editor",
                editors.page(draft, place, message, false, caller));
    }

    private Html page(Caller caller, String survey, String template, Record page) {
        return pages.page(
                caller,
                Section.SURVEYS,
                WORDS.say("survey.title", survey),
                templates.content("survey/draft/web/" + template + ".jte", page));
    }
}
