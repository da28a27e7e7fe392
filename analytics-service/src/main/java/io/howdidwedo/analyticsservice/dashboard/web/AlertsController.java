package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The alerts page: what is watched, what the months show, and what people were told.
@RestController
final class AlertsController {
    private static final String PATH = "/dashboard/alerts";
    private static final String TEMPLATE = "alerts.jte";
    private static final int UPRIGHT = 16;
    private static final int TABLE_ONLY = 0;

    private final Kept<Watch> watches;
    private final LookingForAlerts looking;
    private final Choices choices;
    private final CountedPages counted;
    private final DashboardPages pages;
    private final Clock clock;
    private final ChartText charts;

    AlertsController(
            Kept<Watch> watches,
            LookingForAlerts looking,
            Choices choices,
            CountedPages counted,
            DashboardPages pages,
            Clock clock,
            JsonMapper json) {
        this.watches = watches;
        this.looking = looking;
        this.choices = choices;
        this.counted = counted;
        this.pages = pages;
        this.clock = clock;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> list(Caller caller) {
        List<Watch> visible = visible(caller);
        FilterForm filters = FilterForm.read(new LinkedMultiValueMap<>(), caller, choices);
        Entered fresh = WatchForm.fresh(choices.newest(caller.onlySuppliers(), clock));
        return counted.page(
                caller,
                Section.ALERTS,
                TEMPLATE,
                visible,
                () -> page(visible, caller, fresh, filters));
    }

    @PostMapping(path = PATH)
    ResponseEntity<?> begin(Caller caller, @RequestParam MultiValueMap<String, String> sent) {
        FilterForm filters = FilterForm.read(sent, caller, choices);
        Entered entered = Entered.read(sent);
        Watch watch =
                WatchForm.read(entered, KeptSlice.of(filters.slice()), caller, clock.instant());
        if (entered.isWrong()) {
            return ResponseEntity.unprocessableContent()
                    .body(
                            pages.page(
                                    caller,
                                    Section.ALERTS,
                                    TEMPLATE,
                                    page(visible(caller), caller, entered, filters)));
        }
        looking.begin(watch);
        return to(watch.id());
    }

    @PostMapping(path = PATH + "/{id}/{deed}")
    ResponseEntity<Void> deed(Caller caller, @PathVariable UUID id, @PathVariable String deed) {
        Watch watch = mine(caller, id);
        Optional<Watch> done =
                switch (deed) {
                    case "pause" -> looking.pause(id);
                    case "resume" -> looking.resume(id);
                    case "expect-anew" ->
                            looking.expectAnew(id, choices.newest(caller.onlySuppliers(), clock));
                    default -> throw new NotFound("deed", deed);
                };
        return to(done.orElse(watch).id());
    }

    private Watch mine(Caller caller, UUID id) {
        return watches.find(id)
                .filter(watch -> watch.part().isVisibleTo(caller.onlySuppliers()))
                .orElseThrow(() -> new NotFound("watch", id));
    }

    private static ResponseEntity<Void> to(UUID id) {
        return SeeOther.at(PATH + "#watch-" + id);
    }

    private List<Watch> visible(Caller caller) {
        return watches.all().stream()
                .filter(one -> one.part().isVisibleTo(caller.onlySuppliers()))
                .toList();
    }

    private AlertsPage page(List<Watch> shown, Caller caller, Entered entered, FilterForm filters) {
        YearMonth newest = choices.newest(caller.onlySuppliers(), clock);
        Wording wording = new Wording(caller.locale());
        Moments moments = new Moments(caller);
        return new AlertsPage(
                Objects.requireNonNullElse(caller.csrf(), ""),
                shown.stream().map(one -> line(one, newest, caller, wording, moments)).toList(),
                entered,
                filters.fields(),
                Choice.ofMetrics(WatchForm.METRICS, entered.value("metric")));
    }

    private AlertsPage.Line line(
            Watch watch, YearMonth newest, Caller caller, Wording wording, Moments moments) {
        Instant next = watch.timetable().nextAt();
        return new AlertsPage.Line(
                watch.id().toString(),
                PATH + "/" + watch.id(),
                watch.title(),
                "%s of %s%s, held against %s."
                        .formatted(
                                watch.watched().title(),
                                Wording.part(watch.part()),
                                watch.eachTeam() ? ", each team by itself" : "",
                                watch.baseline()),
                next == null ? "" : moments.say(next),
                String.join(", ", watch.recipients()),
                watch.author(),
                watch.alerts().stream().map(alert -> wording.alert(watch, alert)).toList(),
                panel(watch, newest, caller, wording));
    }

    private Panel panel(Watch watch, YearMonth newest, Caller caller, Wording wording) {
        Map<String, MonthsAgainstChance> months = looking.months(watch, newest);
        FilterForm filters = FilterForm.of(watch.part(), watch.upTo(newest), caller, choices);
        return watch.eachTeam()
                ? teams(watch, months, filters, wording)
                : whole(watch, months.values().iterator().next(), filters, wording);
    }

    private Panel whole(
            Watch watch, MonthsAgainstChance months, FilterForm filters, Wording wording) {
        AnswerLists lists = new AnswerLists(filters, Dimension.MONTH);
        return new Panel(
                "months-" + watch.id(),
                "What the months show",
                wording.expecting(months, watch),
                charts.of(new MonthsChart(watch.watched(), months, lists).drawn()),
                wording.months(watch.watched(), months, lists),
                filters.file(watch.metric(), "month"),
                UPRIGHT);
    }

    private static Panel teams(
            Watch watch,
            Map<String, MonthsAgainstChance> months,
            FilterForm filters,
            Wording wording) {
        AnswerLists lists = new AnswerLists(filters, Dimension.SUPPLIER);
        List<FigureGrid.Line> lines = new ArrayList<>();
        months.entrySet().stream()
                .filter(team -> !team.getValue().months().isEmpty())
                .sorted(Comparator.comparing(team -> isWithin(team.getValue())))
                .forEach(
                        team ->
                                lines.add(
                                        team(
                                                watch,
                                                team.getKey(),
                                                team.getValue().months().getLast(),
                                                lists,
                                                wording)));
        return new Panel(
                "months-" + watch.id(),
                "What each team's newest month shows",
                "Teams out of the ordinary first. Teams whose past has fewer than five customers are"
                        + " not watched.",
                "",
                new FigureGrid(
                        watch.title(),
                        "Team",
                        Wording.counted(watch.watched()),
                        List.of("Month", watch.watched().title()),
                        lines),
                filters.file(watch.metric(), "supplier,month"),
                TABLE_ONLY);
    }

    private static boolean isWithin(MonthsAgainstChance months) {
        return months.months().getLast().place() == MonthsAgainstChance.Place.WITHIN;
    }

    private static FigureGrid.Line team(
            Watch watch,
            String team,
            MonthsAgainstChance.Month month,
            AnswerLists lists,
            Wording wording) {
        return new FigureGrid.Line(
                team,
                wording.count(month.answers()),
                watch.watched().source() == Source.COUNTED_ANSWERS
                        ? lists.of(team, month.month())
                        : "",
                List.of(
                        new FigureGrid.Cell(month.month().toString(), "", ""),
                        wording.againstChance(month, "")),
                Wording.place(month.place()));
    }
}
