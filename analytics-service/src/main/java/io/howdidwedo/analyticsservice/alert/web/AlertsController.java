package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FigurePages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.OwnParts;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/// The alerts page: what is watched, what the months show, and what people were told.
@Controller
final class AlertsController {
    static final String PATH = "/dashboard/alerts";
    private static final String TEMPLATE = "alert/web/alerts.jte";

    private final OwnParts<Watch> watches;
    private final LookingForAlerts looking;
    private final Choices choices;
    private final CountedPages counted;
    private final FigurePages pages;
    private final Clock clock;
    private final ChartText charts;

    AlertsController(
            Catalogue<Watch> watches,
            LookingForAlerts looking,
            Choices choices,
            CountedPages counted,
            FigurePages pages,
            Clock clock,
            JsonMapper json) {
        this.watches = new OwnParts<>(watches, Watch::part, "watch");
        this.looking = looking;
        this.choices = choices;
        this.counted = counted;
        this.pages = pages;
        this.clock = clock;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> list(Caller caller) {
        List<Watch> visible = watches.of(caller);
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
            return unfit(caller, entered, filters);
        }
        looking.begin(watch);
        return to(watch.id());
    }

    private ResponseEntity<Html> unfit(Caller caller, Entered entered, FilterForm filters) {
        AlertsPage page = page(watches.of(caller), caller, entered, filters);
        return pages.unfit(caller, Section.ALERTS, TEMPLATE, page);
    }

    @Knows(anyField = true)
    @PostMapping(path = PATH + "/{id}/{deed}")
    ResponseEntity<Void> deed(Caller caller, @PathVariable UUID id, @PathVariable String deed) {
        Watch watch = watches.find(caller, id);
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

    private static ResponseEntity<Void> to(UUID id) {
        return SeeOther.at(PATH + "#watch-" + id);
    }

    private AlertsPage page(List<Watch> shown, Caller caller, Entered entered, FilterForm filters) {
        WatchLines lines =
                new WatchLines(
                        caller,
                        looking,
                        choices,
                        charts,
                        choices.newest(caller.onlySuppliers(), clock));
        return new AlertsPage(
                Objects.requireNonNullElse(caller.csrf(), ""),
                shown.stream().map(lines::line).toList(),
                entered,
                filters.fields(),
                Labels.options(WatchForm.METRICS));
    }
}
