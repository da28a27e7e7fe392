package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FigurePages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.OwnParts;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The goals page: what is planned, where we are, and what was noted on the way.
@Controller
final class GoalsController {
    static final String PATH = "/dashboard/goals";
    private static final String TEMPLATE = "goal/web/goals.jte";
    private static final int LONGEST_NOTE = 2_000;

    private final Catalogue<Goal> goals;
    private final OwnParts<Goal> own;
    private final Figures figures;
    private final Choices choices;
    private final CountedPages counted;
    private final FigurePages pages;
    private final Clock clock;
    private final ChartText charts;

    GoalsController(
            Catalogue<Goal> goals,
            Figures figures,
            Choices choices,
            CountedPages counted,
            FigurePages pages,
            Clock clock,
            JsonMapper json) {
        this.goals = goals;
        this.own = new OwnParts<>(goals, Goal::part, "goal");
        this.figures = figures;
        this.choices = choices;
        this.counted = counted;
        this.pages = pages;
        this.clock = clock;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> list(Caller caller) {
        List<Goal> visible = visible(caller);
        FilterForm filters = FilterForm.read(new LinkedMultiValueMap<>(), caller, choices);
        Entered fresh = GoalForm.fresh(choices.newest(caller.onlySuppliers(), clock));
        return counted.page(
                caller,
                Section.GOALS,
                TEMPLATE,
                visible,
                () -> page(visible, caller, fresh, filters));
    }

    @PostMapping(path = PATH)
    ResponseEntity<?> begin(Caller caller, @RequestParam MultiValueMap<String, String> sent) {
        FilterForm filters = FilterForm.read(sent, caller, choices);
        Entered entered = Entered.read(sent);
        Goal goal = GoalForm.read(entered, KeptSlice.of(filters.slice()), caller, clock.instant());
        if (entered.isWrong()) {
            return unfit(caller, entered, filters);
        }
        goals.add(new Change<>(goal.id(), goal, List.of()));
        return to(goal.id());
    }

    private ResponseEntity<Html> unfit(Caller caller, Entered entered, FilterForm filters) {
        GoalsPage page = page(visible(caller), caller, entered, filters);
        return pages.unfit(caller, Section.GOALS, TEMPLATE, page);
    }

    @PostMapping(path = PATH + "/{id}/{deed}")
    ResponseEntity<Void> deed(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(defaultValue = "") String note) {
        Goal mine = own.find(caller, id);
        UnaryOperator<Goal> change = change(deed, caller, WrittenText.atLength(note));
        goals.change(mine.id(), goal -> new Change<>(id, change.apply(goal), List.of()));
        return to(id);
    }

    private UnaryOperator<Goal> change(String deed, Caller caller, String note) {
        return switch (deed) {
            case "review" -> goal -> reviewed(goal, caller, note);
            case "end" -> goal -> goal.ended(clock.instant());
            case "resume" -> Goal::resumed;
            default -> throw new NotFound("deed", deed);
        };
    }

    /// A note without words notes nothing.
    private Goal reviewed(Goal goal, Caller caller, String note) {
        return note.isEmpty()
                ? goal
                : goal.reviewed(
                        new Goal.Review(
                                clock.instant(),
                                caller.name(),
                                note.substring(0, Math.min(LONGEST_NOTE, note.length()))));
    }

    private static ResponseEntity<Void> to(UUID id) {
        return SeeOther.at(PATH + "#goal-" + id);
    }

    /// Those under way first.
    private List<Goal> visible(Caller caller) {
        return own.of(caller).stream()
                .sorted(Comparator.comparing(goal -> goal.endedAt() != null))
                .toList();
    }

    private GoalsPage page(List<Goal> shown, Caller caller, Entered entered, FilterForm filters) {
        GoalLines lines =
                new GoalLines(
                        caller,
                        figures,
                        choices,
                        charts,
                        choices.newest(caller.onlySuppliers(), clock));
        return new GoalsPage(
                Objects.requireNonNullElse(caller.csrf(), ""),
                shown.stream().map(lines::line).toList(),
                entered,
                filters.fields(),
                Labels.options(GoalForm.METRICS),
                GoalForm.WINDOWS.stream()
                        .map(months -> window(months, new Wording(caller.locale())))
                        .toList());
    }

    private static SelectField.Option window(Integer months, Wording wording) {
        return new SelectField.Option(months.toString(), wording.counted(months, "month"));
    }
}
