package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.desk.Desk;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.Pin;
import io.howdidwedo.analyticsservice.desk.web.DeskAddress;
import io.howdidwedo.analyticsservice.desk.web.DeskReaders;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.FigurePages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page of one's own, made of parts of the overview.
@Controller
final class MineController {
    private static final String PATH = "/dashboard/mine";

    private final Desks desks;
    private final Choices choices;
    private final OverviewParts parts;
    private final FigurePages pages;

    MineController(Desks desks, Choices choices, OverviewParts parts, FigurePages pages) {
        this.desks = desks;
        this.choices = choices;
        this.parts = parts;
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> mine(Caller caller) {
        return ResponseEntity.ok(
                pages.page(
                        caller,
                        Section.OVERVIEW,
                        OverviewWords.say("mine"),
                        "overview/web/mine.jte",
                        page(caller)));
    }

    private MinePage page(Caller caller) {
        Desk desk = desks.of(DeskReaders.of(caller));
        List<Pin> pins = desk.shownPins();
        Map<String, OverviewParts.Counted> counted = new HashMap<>();
        return new MinePage(
                Objects.requireNonNullElse(caller.csrf(), ""),
                IntStream.range(0, pins.size())
                        .mapToObj(
                                at ->
                                        item(
                                                pins.get(at),
                                                counted.computeIfAbsent(
                                                        pins.get(at).address(),
                                                        address -> counted(caller, address)),
                                                at == 0,
                                                at == pins.size() - 1))
                        .toList(),
                desk.regrettedPins(desks.now()).stream()
                        .map(pin -> new MinePage.Gone(path(pin), title(pin)))
                        .toList());
    }

    /// With the rights that the reader has today.
    private OverviewParts.Counted counted(Caller caller, String address) {
        FilterForm filters = FilterForm.read(DeskAddress.filters(address), caller, choices);
        return parts.counted(
                filters,
                desks.noted(DeskReaders.of(caller), filters.slice()),
                new OverviewWords(new Wording(caller.locale())));
    }

    private MinePage.Item item(
            Pin pin, OverviewParts.Counted counted, boolean first, boolean last) {
        Tile tile =
                OverviewParts.tiles(counted).stream()
                        .filter(one -> one.id().equals(pin.part()))
                        .findFirst()
                        .orElse(null);
        Panel panel = tile == null ? parts.panel(pin.part(), counted) : null;
        return new MinePage.Item(
                pin.id().toString(),
                path(pin),
                panel == null ? title(pin) : panel.title(),
                about(counted.filters()),
                pin.address(),
                tile,
                panel == null ? null : panel.as(pin.part() + "-" + pin.id()),
                first,
                last);
    }

    private static String about(FilterForm filters) {
        KeptSlice part = new KeptSlice(KeptSlice.of(filters.slice()).filters(), List.of("*"));
        return part.filters().isEmpty()
                ? filters.period()
                : filters.period() + "; " + Labels.part(part);
    }

    private static String path(Pin pin) {
        return PATH + "/pins/" + pin.id();
    }

    private static String title(Pin pin) {
        return Metric.named(pin.part())
                .map(OverviewWords::heading)
                .orElseGet(() -> OverviewWords.part(pin.part()));
    }
}
