package io.howdidwedo.followupservice.workinghours.web;

import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

/// When a team works, or all teams that have no hours of their own.
@Controller
@ResponseBody
final class WorkingHoursController {
    private static final Phrases WORDS = Phrases.of(WorkingHoursController.class);
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values())
                    .map(day -> day.name().toLowerCase(Locale.ROOT))
                    .toList();

    private final TeamHours hours;
    private final PublicHolidays holidays;
    private final StaffPages pages;
    private final Templates templates;

    WorkingHoursController(
            TeamHours hours, PublicHolidays holidays, StaffPages pages, Templates templates) {
        this.hours = hours;
        this.holidays = holidays;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/teams/{team}/hours")
    Html show(@PathVariable String team, Caller caller) {
        requireVisible(team, caller);
        return page(team, entered(WorkingHoursForm.of(hours.of(team))), caller);
    }

    @GetMapping("/working-hours")
    Html showOthers(Caller caller) {
        return show(TeamHours.OTHERS, caller);
    }

    private static void requireVisible(String team, Caller caller) {
        if (!team.equals(TeamHours.OTHERS) && !caller.mayAccess(team)) {
            throw new NotFound("team", team);
        }
    }

    private static Entered entered(WorkingHoursForm form) {
        Map<String, String> values = new HashMap<>();
        values.put("zone", Objects.requireNonNullElse(form.zone(), ""));
        Objects.requireNonNullElse(form.week(), Map.<String, List<String>>of())
                .forEach((day, spans) -> values.put(day, String.join(", ", spans)));
        values.put("holidays", Objects.requireNonNullElse(form.holidays(), ""));
        values.put(
                "closed",
                Objects.requireNonNullElse(form.closed(), List.<LocalDate>of()).stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(", ")));
        return new Entered(values);
    }

    private Html page(String team, Entered entered, Caller caller) {
        WorkingHoursPage page = new WorkingHoursPage(team, path(team), DAYS, entered, caller);
        return pages.page(
                caller,
                Section.TEAMS,
                WORDS.say("hours.title"),
                templates.content("workinghours/web/working-hours.jte", page));
    }

    @PostMapping("/teams/{team}/hours")
    ResponseEntity<?> state(
            @PathVariable String team,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        requireVisible(team, caller);
        Entered entered = Entered.read(sent);
        WorkingHoursForm form = form(entered);
        if (!entered.isWrong()) {
            try {
                hours.state(team, form.check(holidays));
            } catch (InvalidInput e) {
                entered.wrong(
                        e.violations().stream()
                                .map(found -> found.at(field(found.field())))
                                .toList());
            }
        }
        return entered.isWrong()
                ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(team, entered, caller))
                : SeeOther.at(team.isEmpty() ? "/teams" : back(team));
    }

    @PostMapping("/working-hours")
    ResponseEntity<?> stateOthers(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        return state(TeamHours.OTHERS, sent, caller);
    }

    private static WorkingHoursForm form(Entered entered) {
        Map<String, List<String>> week = new LinkedHashMap<>();
        for (String day : DAYS) {
            List<String> spans = entered.list(day);
            if (!spans.isEmpty()) {
                week.put(day, spans);
            }
        }
        List<LocalDate> closed = List.of();
        try {
            closed = entered.list("closed").stream().map(LocalDate::parse).toList();
        } catch (java.time.DateTimeException e) {
            entered.wrong("closed", WORDS.say("hours.closed.wrong"));
        }
        return new WorkingHoursForm(entered.value("zone"), week, entered.value("holidays"), closed);
    }

    /// What the page calls a field: the days have one each; what is wrong with the whole week is
    /// said at its first day.
    private static String field(String field) {
        return field.equals("week") ? DAYS.getFirst() : field.replace("week.", "");
    }

    private static String path(String team) {
        return team.isEmpty() ? "/working-hours" : back(team) + "/hours";
    }

    private static String back(String team) {
        return "/teams/" + UriUtils.encodePathSegment(team, StandardCharsets.UTF_8);
    }
}
