package io.howdidwedo.surveyservice.moving.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.moving.MergingNames;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/// Two teams, or offerings, that are one, on pages.
@Controller
@ResponseBody
final class NamesMergeController {
    private static final Phrases WORDS = Phrases.of(NamesMergeController.class);

    private final MergingNames merging;
    private final StaffPages pages;
    private final Templates templates;

    NamesMergeController(MergingNames merging, StaffPages pages, Templates templates) {
        this.merging = merging;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/teams/{id}/merge")
    ResponseEntity<Html> team(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String merged,
            Caller caller) {
        return page(HttpStatus.OK, Merge.Kind.TEAM, id, merged, null, caller);
    }

    @PostMapping("/teams/{id}/merge")
    ResponseEntity<?> mergeTeam(
            @PathVariable String id, @RequestParam(defaultValue = "") String other, Caller caller) {
        return merge(Merge.Kind.TEAM, id, other, caller);
    }

    @PostMapping("/teams/{id}/separate")
    ResponseEntity<?> separateTeam(
            @PathVariable String id, @RequestParam String other, Caller caller) {
        return separate(Merge.Kind.TEAM, id, other, caller);
    }

    @GetMapping("/offerings/{id}/merge")
    ResponseEntity<Html> offering(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String merged,
            Caller caller) {
        return page(HttpStatus.OK, Merge.Kind.OFFERING, id, merged, null, caller);
    }

    @PostMapping("/offerings/{id}/merge")
    ResponseEntity<?> mergeOffering(
            @PathVariable String id, @RequestParam(defaultValue = "") String other, Caller caller) {
        return merge(Merge.Kind.OFFERING, id, other, caller);
    }

    @PostMapping("/offerings/{id}/separate")
    ResponseEntity<?> separateOffering(
            @PathVariable String id, @RequestParam String other, Caller caller) {
        return separate(Merge.Kind.OFFERING, id, other, caller);
    }

    private ResponseEntity<Html> page(
            HttpStatus status,
            Merge.Kind kind,
            String id,
            String merged,
            @Nullable String problem,
            Caller caller) {
        requireTheirs(kind, id, caller);
        Map<String, Long> others = new TreeMap<>(merging.known(kind));
        if (kind == Merge.Kind.TEAM) {
            others.keySet().removeIf(other -> !caller.mayAccess(other));
        }
        Merge gone = merging.merged(kind, id).filter(Merge::isInForce).orElse(null);
        if (others.remove(id) == null && gone == null) {
            throw new NotFound(kind.word(), id);
        }
        merging.into(kind, id).forEach(one -> others.remove(one.merged()));
        NamesMergePage page =
                new NamesMergePage(
                        kind,
                        id,
                        gone,
                        merging.into(kind, id),
                        merging.moving(kind, id),
                        others,
                        merging.merged(kind, merged)
                                .filter(one -> one.isInForce() && one.kept().equals(id))
                                .orElse(null),
                        problem,
                        caller);
        return ResponseEntity.status(status)
                .body(
                        pages.page(
                                caller,
                                kind == Merge.Kind.TEAM ? Section.TEAMS : Section.OFFERINGS,
                                WORDS.say("title", page.name()),
                                templates.content("moving/web/names-merge.jte", page)));
    }

    /// An offering is everybody's, a team is not.
    private static void requireTheirs(Merge.Kind kind, String id, Caller caller) {
        if (kind == Merge.Kind.TEAM) {
            caller.requireSupplier(id);
        }
    }

    private ResponseEntity<?> merge(Merge.Kind kind, String id, String other, Caller caller) {
        requireTheirs(kind, id, caller);
        requireTheirs(kind, other.isBlank() ? id : WrittenText.id(other), caller);
        try {
            Merge done = merging.merge(kind, WrittenText.id(other), id, caller.id());
            return SeeOther.at(path(kind, id) + "?merged=" + encoded(done.merged()));
        } catch (NotFound | InvalidInput | Conflict e) {
            String problem = WORDS.say(other.isBlank() ? "choose" : "taken");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, kind, id, "", problem, caller);
        }
    }

    private ResponseEntity<?> separate(Merge.Kind kind, String id, String other, Caller caller) {
        requireTheirs(kind, id, caller);
        requireTheirs(kind, other, caller);
        merging.separate(kind, other, caller.id());
        return SeeOther.at(path(kind, id));
    }

    private static String path(Merge.Kind kind, String id) {
        String home = kind == Merge.Kind.TEAM ? "/teams/" : "/offerings/";
        return home + encoded(id) + "/merge";
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
