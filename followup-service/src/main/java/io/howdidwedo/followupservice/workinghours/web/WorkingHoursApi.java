package io.howdidwedo.followupservice.workinghours.web;

import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// When teams work: `/api/working-hours` for all that have none of their own, and
/// `/api/working-hours/{team}`.
@RestController
final class WorkingHoursApi {
    private final TeamHours hours;
    private final PublicHolidays holidays;

    WorkingHoursApi(TeamHours hours, PublicHolidays holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    /// A team's hours.
    ///
    /// @param own false when they are those of all others
    record View(boolean own, WorkingHoursForm hours) {}

    /// Tells the hours of all teams that have none of their own.
    @GetMapping("/api/working-hours")
    View others(Caller caller) {
        return of(TeamHours.OTHERS, caller);
    }

    /// Tells when a team works.
    ///
    /// @param team the team's id: a supplier
    @GetMapping("/api/working-hours/{team}")
    View of(@PathVariable String team, Caller caller) {
        requireVisible(team, caller);
        return view(team);
    }

    private static void requireVisible(String team, Caller caller) {
        if (!team.equals(TeamHours.OTHERS) && !caller.mayAccess(team)) {
            throw new NotFound("team", team);
        }
    }

    /// States the hours of all teams that have none of their own.
    @PutMapping("/api/working-hours")
    View stateOthers(@RequestBody WorkingHoursForm form, Caller caller) {
        return state(TeamHours.OTHERS, form, caller);
    }

    /// States when a team works; what is due is reckoned by it from now on.
    ///
    /// - `team`: the team's id: a supplier
    @PutMapping("/api/working-hours/{team}")
    View state(
            @PathVariable("team") String stated,
            @RequestBody WorkingHoursForm form,
            Caller caller) {
        String team = hours.stated(stated).isPresent() ? stated : WrittenText.id(stated);
        requireVisible(team, caller);
        hours.state(team, form.check(holidays));
        return view(team);
    }

    private View view(String team) {
        WorkingHours known = hours.of(team);
        return new View(hours.stated(team).isPresent(), WorkingHoursForm.of(known));
    }
}
