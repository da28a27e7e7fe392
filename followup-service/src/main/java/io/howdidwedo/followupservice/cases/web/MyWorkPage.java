package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Role;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The team's pages: what is due, and one case with all that is known and can be done.
@RestController
final class MyWorkPage {
    private static final int MOST = 100;

    private final Cases cases;
    private final Voices voices;
    private final CaseDeeds deeds;
    private final KeepingTeams teams;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    MyWorkPage(
            Cases cases,
            Voices voices,
            CaseDeeds deeds,
            KeepingTeams teams,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.cases = cases;
        this.voices = voices;
        this.deeds = deeds;
        this.teams = teams;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/my-work")
    Html list(@RequestParam(defaultValue = "all") String show, Caller caller) {
        caller.require(Role.AGENT, Role.MANAGER, Role.ADMIN);
        Shown shown = shown(show);
        Instant now = clock.instant();
        CaseQuery query = query(shown, caller, now);
        List<Case> found = cases.list(query);
        Map<String, Object> model = new HashMap<>();
        model.put("cases", found);
        model.put("total", cases.count(query));
        model.put("voices", voices.about(found.stream().map(Case::transactionId).toList()));
        model.put("shown", shown);
        model.put("now", now);
        return pages.page(
                caller, Section.MY_WORK, "My work", templates.content("staff/my-work.jte", model));
    }

    private static Shown shown(String show) {
        for (Shown one : Shown.values()) {
            if (one.name().equalsIgnoreCase(show)) {
                return one;
            }
        }
        return Shown.ALL;
    }

    private static CaseQuery query(Shown shown, Caller caller, Instant now) {
        List<CaseStatus> statuses =
                shown == Shown.ENDED
                        ? List.of(CaseStatus.RESOLVED, CaseStatus.RECOVERED, CaseStatus.CLOSED)
                        : CaseQuery.WORK;
        return new CaseQuery(
                caller.onlySuppliers().orElse(null),
                statuses,
                shown == Shown.MINE ? caller.id() : null,
                shown == Shown.OVERDUE ? now : null,
                switch (shown) {
                    case ALL, MINE, OVERDUE -> false;
                    case ASIDE -> true;
                    case ENDED -> null;
                },
                null,
                MOST);
    }

    @GetMapping("/cases/{id}")
    Html one(@PathVariable UUID id, Caller caller) {
        Case found = deeds.find(id, caller);
        Voice voice = voices.about(List.of(found.transactionId())).get(found.transactionId());
        Map<String, Object> model = new HashMap<>();
        model.put("subject", found);
        model.put("words", voice == null ? List.of() : voice.comments());
        model.put("dumbbells", Dumbbell.of(found.heard()));
        model.put("colleagues", teams.of(found.supplier()).colleagues());
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
    ResponseEntity<Void> deed(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String toCustomer,
            @RequestParam(required = false) @Nullable String rootCause,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable Integer promise,
            Caller caller) {
        deeds.deed(
                deed,
                id,
                new CaseDeeds.Details(
                        owner, words, toCustomer, rootCause, until(until, caller), promise),
                caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/cases/" + id))
                .build();
    }
}
