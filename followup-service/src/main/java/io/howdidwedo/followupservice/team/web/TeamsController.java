package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.Absence;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.placing.PlaceChange;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/// Teams: who is told of what, and who is away.
@Controller
@ResponseBody
final class TeamsController {
    private static final Phrases WORDS = Phrases.of(TeamsController.class);
    private static final String NEW = "new";

    /// It is refused together with all else that is wrong.
    private static final int NO_LEVEL = 0;

    private final KeepingTeams teams;
    private final TeamNames names;
    private final TeamDeeds deeds;
    private final TeamHours hours;
    private final PlacingByHand order;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    TeamsController(
            KeepingTeams teams,
            TeamNames names,
            TeamDeeds deeds,
            TeamHours hours,
            PlacingByHand order,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.teams = teams;
        this.names = names;
        this.deeds = deeds;
        this.hours = hours;
        this.order = order;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/teams")
    Object list(
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String moved,
            Caller caller) {
        if (!team.isBlank()) {
            return seeOther(WrittenText.id(team));
        }
        List<TeamLine> lines = lines(caller);
        return page(
                caller,
                WORDS.say("teams.title"),
                "team/web/teams.jte",
                new TeamsPage(
                        lines, HoursWords.of(hours.of(TeamHours.OTHERS)), moved(moved), caller));
    }

    private List<TeamLine> lines(Caller caller) {
        Instant now = clock.instant();
        Map<String, WorkingHours> stated = stated();
        Map<String, TeamLine> lines =
                teams.ofAll(names.all().stream().filter(caller::mayAccess).toList()).stream()
                        .map(one -> TeamLine.of(one, words(stated.get(one.supplier())), now))
                        .collect(Collectors.toMap(TeamLine::supplier, Function.identity()));
        return order.inOrder(lines.keySet(), team -> known(lines, team).name()).stream()
                .map(team -> known(lines, team))
                .toList();
    }

    private static TeamLine known(Map<String, TeamLine> lines, String team) {
        return Objects.requireNonNull(lines.get(team));
    }

    private static @Nullable PlaceChange moved(String written) {
        return PlaceChange.read(written).orElse(null);
    }

    private Map<String, WorkingHours> stated() {
        return hours.all().stream()
                .collect(Collectors.toMap(TeamHours.Stated::team, TeamHours.Stated::hours));
    }

    private static String words(@Nullable WorkingHours own) {
        return own == null ? "" : HoursWords.of(own);
    }

    @GetMapping("/teams/{supplier}")
    Html one(@PathVariable String supplier, Caller caller) {
        Team team = deeds.find(supplier, caller);
        TeamPage page =
                new TeamPage(
                        team,
                        HoursWords.of(hours.of(supplier)),
                        hours.stated(supplier).isPresent(),
                        hours.of(supplier).zoneId(),
                        TeamDeeds.mayName(supplier, caller),
                        path(supplier),
                        caller,
                        clock.instant());
        return page(caller, new ShortId(team.name()).shown(), "team/web/team.jte", page);
    }

    @PostMapping("/teams/{supplier}/name")
    ResponseEntity<?> call(
            @PathVariable String supplier, @RequestParam String name, Caller caller) {
        deeds.call(supplier, name, caller);
        return seeOther(supplier);
    }

    @GetMapping("/teams/{supplier}/people/{user}")
    Html person(@PathVariable String supplier, @PathVariable String user, Caller caller) {
        Team team = deeds.find(supplier, caller);
        return person(team, user, entered(team, user, caller), caller);
    }

    private Entered entered(Team team, String user, Caller caller) {
        if (user.equals(NEW)) {
            return new Entered(
                    Map.of(
                            "level",
                            "1",
                            "newCases",
                            "urgent",
                            "language",
                            caller.locale().getLanguage()));
        }
        Colleague known = team.colleague(user).orElseThrow(() -> new NotFound("colleague", user));
        Map<String, String> values = named(known, deeds.language(known.user()));
        if (known.absence() != null) {
            values.putAll(away(known.absence(), hours.of(team.supplier()).zoneId()));
        }
        return new Entered(values);
    }

    private static Map<String, String> named(Colleague known, String language) {
        Map<String, String> values = new HashMap<>();
        values.put("user", known.user());
        values.put("name", known.name());
        values.put("email", known.email());
        values.put("level", Integer.toString(known.level()));
        values.put("newCases", String.valueOf(ColleagueForm.of(known, language).newCases()));
        values.put("language", language);
        return values;
    }

    private static Map<String, String> away(Absence absence, ZoneId zone) {
        LocalDate back = LocalDate.ofInstant(absence.until(), zone);
        return Map.of(
                "from", LocalDate.ofInstant(absence.from(), zone).toString(),
                "until", back.minusDays(1).toString(),
                "standIn", Objects.requireNonNullElse(absence.standIn(), ""));
    }

    private Html person(Team team, String user, Entered entered, Caller caller) {
        String supplier = team.supplier();
        ColleaguePage page =
                new ColleaguePage(
                        team,
                        user,
                        entered,
                        TeamDeeds.mayName(supplier, caller),
                        path(supplier),
                        caller);
        return page(caller, supplier, "team/web/colleague.jte", page);
    }

    @PostMapping("/teams/{supplier}/people/{user}")
    ResponseEntity<?> name(
            @PathVariable String supplier,
            @PathVariable String user,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        return change(
                supplier, user, sent, caller, entered -> name(supplier, user, entered, caller));
    }

    private void name(String supplier, String user, Entered entered, Caller caller) {
        int level = entered.whole("level", 1, Colleague.HIGHEST);
        boolean isNew = user.equals(NEW);
        String id = (isNew ? entered.value("user") : user).toLowerCase(Locale.ROOT);
        if (isNew && teams.of(supplier).colleague(id).isPresent()) {
            entered.wrong("user", WORDS.say("colleague.user.taken"));
            return;
        }
        ColleagueForm form =
                new ColleagueForm(
                        entered.value("name"),
                        entered.value("email"),
                        entered.isWrong() ? NO_LEVEL : level,
                        entered.value("newCases"),
                        entered.value("language").isEmpty() ? null : entered.value("language"));
        deeds.name(supplier, id, form, caller);
    }

    @PostMapping("/teams/{supplier}/people/{user}/away")
    ResponseEntity<?> away(
            @PathVariable String supplier,
            @PathVariable String user,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        return change(
                supplier, user, sent, caller, entered -> away(supplier, user, entered, caller));
    }

    private void away(String supplier, String user, Entered entered, Caller caller) {
        ZoneId zone = hours.of(supplier).zoneId();
        LocalDate from = entered.day("from");
        LocalDate until = entered.day("until");
        if (entered.isWrong()) {
            return;
        }
        TeamDeeds.Away away =
                new TeamDeeds.Away(
                        from.atStartOfDay(zone).toInstant(),
                        until.plusDays(1).atStartOfDay(zone).toInstant(),
                        entered.value("standIn"));
        deeds.away(supplier, user, away, caller);
    }

    /// Does what was entered; when something is wrong with it, shows it again as it was typed.
    private ResponseEntity<?> change(
            String supplier,
            String user,
            MultiValueMap<String, String> sent,
            Caller caller,
            Consumer<Entered> deed) {
        Team team = deeds.find(supplier, caller);
        Entered entered = Entered.read(sent);
        try {
            deed.accept(entered);
        } catch (InvalidInput e) {
            entered.wrong(e.violations());
        }
        return entered.isWrong()
                ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(person(team, user, entered, caller))
                : seeOther(supplier);
    }

    @Knows(anyField = true)
    @PostMapping("/teams/{supplier}/people/{user}/here")
    ResponseEntity<?> here(
            @PathVariable String supplier, @PathVariable String user, Caller caller) {
        deeds.here(supplier, user, caller);
        return seeOther(supplier);
    }

    @PostMapping("/teams/{supplier}/people/{user}/remove")
    ResponseEntity<?> leave(
            @PathVariable String supplier, @PathVariable String user, Caller caller) {
        deeds.leave(supplier, user, caller);
        return seeOther(supplier);
    }

    private static ResponseEntity<?> seeOther(String supplier) {
        return SeeOther.at(path(supplier));
    }

    private static String path(String supplier) {
        return "/teams/" + UriUtils.encodePathSegment(supplier, StandardCharsets.UTF_8);
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.TEAMS, title, templates.content(template, page));
    }
}
