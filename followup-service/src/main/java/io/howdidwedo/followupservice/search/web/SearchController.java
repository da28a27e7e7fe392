package io.howdidwedo.followupservice.search.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.search.web.SearchPage.Place;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/// Finds cases, teams and pages from everywhere, within the reader's rights: as a page, and as a
/// part of the dialog that every page has.
@Controller
@ResponseBody
final class SearchController {
    private static final Phrases WORDS = Phrases.of(SearchController.class);
    private static final int CASES = 20;
    private static final int PLACES = 8;
    private static final int LONGEST = 200;

    private final FindingCases finding;
    private final Voices voices;
    private final KeepingTeams teams;
    private final StaffPages pages;
    private final Templates templates;

    SearchController(
            FindingCases finding,
            Voices voices,
            KeepingTeams teams,
            StaffPages pages,
            Templates templates) {
        this.finding = finding;
        this.voices = voices;
        this.teams = teams;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/my-work/search")
    Html show(@RequestParam(name = "q", defaultValue = "") String text, Caller caller) {
        return pages.page(
                caller,
                Section.MY_WORK,
                WORDS.say("search.title"),
                templates.content("search/web/search.jte", found(text, caller)));
    }

    @GetMapping("/fragments/followup/search")
    ResponseEntity<Html> part(
            @RequestParam(name = "q", defaultValue = "") String text, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content("search/web/found.jte", found(text, caller))));
    }

    private SearchPage found(String text, Caller caller) {
        String written = WrittenText.of(text);
        String asked = written.length() <= LONGEST ? written : written.substring(0, LONGEST);
        if (asked.isBlank()) {
            return new SearchPage("", List.of(), Map.of(), List.of(), List.of());
        }
        List<Case> cases = finding.find(asked, caller.onlySuppliers(), CASES);
        return new SearchPage(
                asked,
                cases,
                said(cases),
                teams(asked, caller),
                KnownPages.called(asked, caller).stream().limit(PLACES).toList());
    }

    private Map<UUID, Voice> said(List<Case> some) {
        return some.isEmpty()
                ? Map.of()
                : voices.about(some.stream().map(one -> one.transaction().id()).toList());
    }

    /// By its name or its id.
    private static boolean isCalled(String team, String wanted) {
        return Stream.of(team, new TeamName(team).shown())
                .anyMatch(called -> called.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// Those somebody is named for, and the reader's own.
    private List<Place> teams(String asked, Caller caller) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return Stream.concat(teams.all().stream().map(Team::supplier), caller.teams().stream())
                .filter(team -> !team.equals("*") && caller.mayAccess(team))
                .filter(team -> isCalled(team, wanted))
                .distinct()
                .sorted(TeamName.order())
                .limit(PLACES)
                .map(
                        team ->
                                new Place(
                                        new TeamName(team).shown(),
                                        "/teams/"
                                                + UriUtils.encodePathSegment(
                                                        team, StandardCharsets.UTF_8)))
                .toList();
    }
}
