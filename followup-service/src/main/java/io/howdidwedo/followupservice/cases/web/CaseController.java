package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.heard.Dumbbell;
import io.howdidwedo.followupservice.cases.timeline.Timeline;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.Drafts.Draft;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/// One case with all that is known and can be done.
@Controller
@ResponseBody
final class CaseController {
    private static final Phrases WORDS = Phrases.of(CaseController.class);

    private final CaseDeeds deeds;
    private final Voices voices;
    private final KeepingTeams teams;
    private final Drafts drafts;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    CaseController(
            CaseDeeds deeds,
            Voices voices,
            KeepingTeams teams,
            Drafts drafts,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.deeds = deeds;
        this.voices = voices;
        this.teams = teams;
        this.drafts = drafts;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}")
    Html show(@PathVariable UUID id, Caller caller) {
        return page(id, "", drafts.of(id, caller.id()), caller);
    }

    /// The page of a case.
    ///
    /// @param refused why what was wanted was not done; empty when it was
    /// @param typed what was typed and not sent yet, by field
    private Html page(UUID id, String refused, Map<String, String> typed, Caller caller) {
        Instant now = clock.instant();
        Case found = deeds.find(id, caller);
        List<Case> takenIn = deeds.takenIn(found, caller);
        Map<UUID, Voice> said =
                voices.about(
                        Stream.concat(Stream.of(found), takenIn.stream())
                                .map(subject -> subject.transaction().id())
                                .toList());
        Voice voice = said.get(found.transaction().id());
        CasePage page =
                new CasePage(
                        found,
                        voice == null ? List.of() : voice.comments(),
                        Dumbbell.of(found.heard()),
                        teams.of(found.team()).colleagues(),
                        CaseDeeds.mayWorkOn(found, caller),
                        deeds.others(found, caller),
                        takenIn,
                        said,
                        Timeline.of(found, deeds.past(found, caller), caller.zone()),
                        otherTeams(found),
                        deeds.causes(caller).keySet(),
                        refused,
                        typed,
                        caller,
                        now);
        return pages.page(
                caller,
                Section.MY_WORK,
                WORDS.say("customer.of", new TeamName(found.supplier()).shown()),
                templates.content("cases/web/case.jte", page));
    }

    private List<String> otherTeams(Case than) {
        return deeds.teamsWithPeople().stream()
                .filter(team -> !team.equals(than.team()))
                .sorted(TeamName.order())
                .toList();
    }

    /// Keeps what was typed so far: the page sends it by itself now and then, and whenever somebody
    /// presses Enter in a field.
    @PostMapping("/cases/{id}/draft")
    ResponseEntity<?> draft(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String byItself,
            Caller caller) {
        Case found = deeds.find(id, caller);
        keep(found, CaseForm.of(sent).typed(), caller);
        return byItself == null ? SeeOther.at("/cases/" + id) : ResponseEntity.noContent().build();
    }

    private void keep(Case of, Map<String, String> typed, Caller caller) {
        drafts.keep(new Draft(of.id(), caller.id(), typed, clock.instant()));
    }

    @Knows(
            value = {"take", "promise"},
            anyField = true)
    @PostMapping("/cases/{id}/{deed}")
    ResponseEntity<?> deed(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        CaseForm form = CaseForm.of(sent);
        Case before = deeds.find(id, caller);
        if (form.isPage()) {
            keep(before, form.typed(), caller);
        }
        Case now;
        try {
            now = deeds.deed(deed, id, form.details(deed, caller), caller);
        } catch (Conflict e) {
            return refused(HttpStatus.CONFLICT, id, words(e), form, caller);
        } catch (InvalidInput e) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, id, FieldWords.of(e), form, caller);
        }
        if (form.isPage()) {
            keep(before, form.typedBut(deed), caller);
        }
        return SeeOther.at(where(now, caller));
    }

    private static String words(Conflict e) {
        return e.said();
    }

    /// What was handed over to others may be out of sight; what was merged goes on elsewhere.
    private static String where(Case now, Caller caller) {
        return CaseDeeds.mayLookAt(now, caller) ? "/cases/" + now.id() : "/my-work";
    }

    /// Somebody else may have been quicker: the page shows how the case is now, and why.
    private ResponseEntity<?> refused(
            HttpStatus status, UUID id, String why, CaseForm form, Caller caller) {
        return ResponseEntity.status(status).body(page(id, why, form.typed(), caller));
    }
}
