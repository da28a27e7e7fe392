package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One case with all that is known and can be done.
@RestController
final class CasePage {
    private final CaseDeeds deeds;
    private final Voices voices;
    private final KeepingTeams teams;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    CasePage(
            CaseDeeds deeds,
            Voices voices,
            KeepingTeams teams,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.deeds = deeds;
        this.voices = voices;
        this.teams = teams;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}")
    Html show(@PathVariable UUID id, Caller caller) {
        return page(deeds.find(id, caller), "", "", caller);
    }

    /// The page of a case.
    ///
    /// @param refused why what was wanted was not done; empty when it was
    /// @param kept what was typed then, so that it is not lost
    private Html page(Case found, String refused, String kept, Caller caller) {
        List<Case> takenIn = deeds.takenIn(found, caller);
        Map<UUID, Voice> said =
                voices.about(
                        Stream.concat(Stream.of(found), takenIn.stream())
                                .map(Case::transactionId)
                                .toList());
        Voice voice = said.get(found.transactionId());
        Map<String, Object> model = new HashMap<>();
        model.put("subject", found);
        model.put("words", voice == null ? List.of() : voice.comments());
        model.put("dumbbells", Dumbbell.of(found.heard()));
        model.put("colleagues", teams.of(found.team()).colleagues());
        model.put("mayWork", CaseDeeds.mayWorkOn(found, caller));
        model.put("takenIn", takenIn);
        model.put("said", said);
        model.put("others", deeds.others(found, caller));
        model.put(
                "teams",
                deeds.teamsWithPeople().stream().filter(one -> !one.equals(found.team())).toList());
        model.put("refused", refused);
        model.put("kept", kept);
        model.put("caller", caller);
        model.put("now", clock.instant());
        return pages.page(
                caller,
                Section.MY_WORK,
                "Case of " + found.customer(),
                templates.content("staff/case.jte", model));
    }

    /// A date and time of day as a page sends it, by the reader's own clocks.
    private static @Nullable Instant until(@Nullable String local, Caller caller) {
        if (local == null || local.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(local).atZone(caller.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput("until", "must be a date and a time of day");
        }
    }

    @PostMapping("/cases/{id}/{deed}")
    ResponseEntity<?> deed(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String toCustomer,
            @RequestParam(required = false) @Nullable String rootCause,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable Integer promise,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable UUID into,
            Caller caller) {
        Case now;
        try {
            now =
                    deeds.deed(
                            deed,
                            id,
                            new CaseDeeds.Details(
                                    owner,
                                    words,
                                    toCustomer,
                                    rootCause,
                                    until(until, caller),
                                    promise,
                                    team,
                                    into),
                            caller);
        } catch (Conflict | InvalidInput e) {
            return refused(id, e, typed(words, toCustomer), caller);
        }
        return SeeOther.at(where(now, caller));
    }

    /// What was handed over to others may be out of sight; what was merged goes on elsewhere.
    private static String where(Case now, Caller caller) {
        return CaseDeeds.mayWorkOn(now, caller) || caller.mayAccess(now.supplier())
                ? "/cases/" + now.id()
                : "/my-work";
    }

    /// Somebody else may have been quicker: the page shows how the case is now, and why.
    private ResponseEntity<?> refused(UUID id, RuntimeException why, String kept, Caller caller) {
        HttpStatus status =
                why instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        String words = Objects.requireNonNullElse(why.getMessage(), "That was not possible.");
        return ResponseEntity.status(status)
                .body(page(deeds.find(id, caller), words, kept, caller));
    }

    private static String typed(@Nullable String words, @Nullable String toCustomer) {
        return (Objects.requireNonNullElse(words, "").strip()
                        + "\n\n"
                        + Objects.requireNonNullElse(toCustomer, "").strip())
                .strip();
    }
}
