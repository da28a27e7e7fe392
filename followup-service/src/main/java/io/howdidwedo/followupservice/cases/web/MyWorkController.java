package io.howdidwedo.followupservice.cases.web;

import gg.jte.Content;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
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
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The team's work: what is due, as a list or a board, and what several cases need at once.
@Controller
@ResponseBody
final class MyWorkController {
    private static final Phrases WORDS = Phrases.of(MyWorkController.class);
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_COLUMN = 20;
    private static final int MOST_AT_ONCE = 200;

    private final Cases cases;
    private final Voices voices;
    private final CaseDeeds deeds;
    private final KeepingTeams teams;
    private final SavingViews views;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    MyWorkController(
            Cases cases,
            Voices voices,
            CaseDeeds deeds,
            KeepingTeams teams,
            SavingViews views,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.cases = cases;
        this.voices = voices;
        this.deeds = deeds;
        this.teams = teams;
        this.views = views;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @Knows({"show", "view", "status", "team", "owner", "priority", "after", "done"})
    @GetMapping("/my-work")
    Html show(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        WorkFilter filter = WorkFilter.of(sent);
        MyWorkPage page =
                new MyWorkPage(
                        filter,
                        Objects.requireNonNullElse(sent.getFirst("done"), ""),
                        views.of(caller.id()),
                        Objects.requireNonNullElse(caller.csrf(), ""),
                        clock.instant(),
                        work(filter, caller));
        return pages.page(
                caller,
                Section.MY_WORK,
                WORDS.say("work.title"),
                templates.content("cases/web/my-work.jte", page));
    }

    private Content work(WorkFilter filter, Caller caller) {
        return filter.board()
                ? templates.content("cases/web/work-board.jte", board(filter, caller))
                : templates.content("cases/web/work-list.jte", list(filter, caller));
    }

    private WorkListPage list(WorkFilter filter, Caller caller) {
        CaseQuery query = filter.query(caller, clock.instant(), ON_A_PAGE + 1);
        List<Case> found = cases.list(query);
        boolean more = found.size() > ON_A_PAGE;
        List<Case> shown = more ? found.subList(0, ON_A_PAGE) : found;
        Instant now = clock.instant();
        return new WorkListPage(
                WorkListPage.Group.of(shown, now, caller.zone()),
                more || query.after() != null ? cases.count(query.after(null)) : shown.size(),
                voices(shown),
                colleagues(shown),
                filter,
                more ? behind(filter, shown.getLast()) : "",
                names(shown),
                caller,
                now);
    }

    private static String behind(WorkFilter filter, Case last) {
        return filter.with("after", WorkPlace.write(CaseQuery.Place.of(last)));
    }

    private WorkBoardPage board(WorkFilter filter, Caller caller) {
        List<WorkBoardPage.Column> columns =
                (filter.shown() == WorkFilter.Shown.ENDED ? CaseQuery.ENDED : CaseQuery.WORK)
                        .stream()
                                .filter(
                                        status ->
                                                filter.status() == null
                                                        || filter.status() == status)
                                .map(status -> column(filter, status, caller))
                                .toList();
        List<Case> shown = columns.stream().flatMap(column -> column.cases().stream()).toList();
        return new WorkBoardPage(columns, voices(shown), filter, names(shown), clock.instant());
    }

    private WorkBoardPage.Column column(WorkFilter filter, CaseStatus status, Caller caller) {
        CaseQuery query = filter.query(caller, clock.instant(), IN_A_COLUMN).in(List.of(status));
        List<Case> found = cases.list(query);
        boolean all = found.size() < IN_A_COLUMN && query.after() == null;
        return new WorkBoardPage.Column(status, found, all ? found.size() : cases.count(query));
    }

    @GetMapping("/my-work/workload")
    Html workload(Caller caller) {
        Map<String, String> names = new HashMap<>();
        teams.all().stream()
                .filter(team -> caller.mayAccess(team.supplier()))
                .flatMap(team -> team.colleagues().stream())
                .filter(colleague -> colleague.level() == 1)
                .forEach(colleague -> names.put(colleague.user(), colleague.name()));
        List<Workload> all = Workload.of(cases, caller.onlySuppliers(), names, clock.instant());
        long most = all.stream().mapToLong(Workload::open).max().orElse(1);
        return pages.page(
                caller,
                Section.MY_WORK,
                WORDS.say("work.workload"),
                templates.content(
                        "cases/web/workload.jte", new WorkloadPage(all, Math.max(1, most))));
    }

    private Map<UUID, Voice> voices(List<Case> some) {
        return voices.about(some.stream().map(subject -> subject.transaction().id()).toList());
    }

    /// Where the names of the customers of these cases are, as far as the reader may know them.
    private static String names(List<Case> some) {
        return some.stream()
                .map(subject -> "transaction=" + subject.transaction().id())
                .collect(Collectors.joining("&", "/fragments/survey/customers?", ""));
    }

    /// Whom all of these cases could be given to.
    private List<Colleague> colleagues(List<Case> some) {
        return teams.ofAll(some.stream().map(Case::team).distinct().toList()).stream()
                .flatMap(team -> team.colleagues().stream())
                .distinct()
                .toList();
    }

    /// Does the same to several cases; what is not possible with one of them does not keep the
    /// others from it.
    ///
    /// @param ids of the cases
    /// @param back where the page was
    @PostMapping("/my-work/several")
    ResponseEntity<Void> several(
            @RequestParam(name = "case", required = false) @Nullable List<UUID> ids,
            @RequestParam String deed,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(defaultValue = "/my-work") String back,
            Caller caller) {
        if (!deed.equals("assign")) {
            throw new NotFound("deed", deed);
        }
        List<UUID> chosen = ids == null ? List.of() : ids;
        if (chosen.size() > MOST_AT_ONCE) {
            throw new InvalidInput("case", WORDS.told("problem.most", MOST_AT_ONCE));
        }
        long done = chosen.stream().filter(id -> isDone(deed, id, owner, caller)).count();
        String where = back.startsWith("/my-work") ? back : "/my-work";
        return SeeOther.at(
                where + (where.contains("?") ? "&" : "?") + "done=" + done + "of" + chosen.size());
    }

    /// The page tells of how many it was not.
    private boolean isDone(String deed, UUID id, @Nullable String owner, Caller caller) {
        try {
            deeds.deed(deed, id, CaseDeeds.Details.NONE.with(owner), caller);
            return true;
        } catch (Conflict | InvalidInput | NotFound e) {
            return false;
        }
    }
}
