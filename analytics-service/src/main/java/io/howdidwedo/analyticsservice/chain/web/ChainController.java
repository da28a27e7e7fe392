package io.howdidwedo.analyticsservice.chain.web;

import io.howdidwedo.analyticsservice.chain.InternalLinks;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.IntervalChart;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of the internal chain: who serves whom, and where satisfaction is lost.
@Controller
final class ChainController {
    private static final String PATH = "/dashboard/chain";
    private static final List<String> HEADER =
            List.of(
                    "customer",
                    "supplier",
                    "depth",
                    "satisfied-or-better",
                    "low",
                    "high",
                    "answers",
                    "p");

    private final Figures figures;
    private final InternalLinks links;
    private final Choices choices;
    private final Desks desks;
    private final CountedPages pages;
    private final ChartText charts;

    ChainController(
            Figures figures,
            InternalLinks links,
            Choices choices,
            Desks desks,
            CountedPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.links = links;
        this.choices = choices;
        this.desks = desks;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, params = "format!=csv", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> chain(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = filters(caller, asked);
        return pages.page(
                caller,
                Section.CHAIN,
                "chain/web/chain.jte",
                asked,
                () ->
                        page(
                                DeskTools.of(desks, caller, filters, PATH),
                                filters,
                                Chain.of(figures, links, filters.slice()),
                                new ChainWords(new Wording(caller.locale()))));
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> asFile(
            Caller caller, @RequestParam MultiValueMap<String, String> asked, TableFile.Form form) {
        Chain chain = Chain.of(figures, links, filters(caller, asked).slice());
        return new TableFile(
                        "chain",
                        HEADER,
                        chain.links().stream().map(ChainController::values).toList())
                .in(form, caller.locale());
    }

    private FilterForm filters(Caller caller, MultiValueMap<String, String> asked) {
        return FilterForm.read(asked, caller, choices);
    }

    private static List<@Nullable Object> values(Chain.Placed placed) {
        Optional<Interval> interval =
                placed.link().satisfied().map(share -> share.interval(Confidence.USUAL));
        return Arrays.asList(
                placed.link().customer(),
                placed.link().supplier(),
                placed.depth(),
                placed.link().satisfied().map(Share::value).orElse(null),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null),
                placed.link().answers(),
                placed.beside().isPresent() ? placed.p() : null);
    }

    private ChainPage page(DeskTools tools, FilterForm filters, Chain chain, ChainWords words) {
        List<Chain.Placed> placed = chain.hasInternalLinks() ? chain.links() : List.of();
        return new ChainPage(
                tools,
                filters,
                filters.period(),
                words.conclusion(chain),
                placed.stream().map(link -> ChainPage.Line.of(link, filters, words)).toList(),
                charts.of(
                        IntervalChart.of(
                                placed.stream()
                                        .flatMap(link -> bar(link, filters).stream())
                                        .toList())),
                IntervalChart.height(placed.size()),
                filters.at(PATH, Map.of("format", "csv")));
    }

    private static Optional<IntervalChart.Bar> bar(Chain.Placed placed, FilterForm filters) {
        return placed.link()
                .satisfied()
                .map(
                        share ->
                                new IntervalChart.Bar(
                                        ChainWords.arrow(placed.link()),
                                        share.value(),
                                        share.interval(Confidence.USUAL),
                                        ChainPage.answers(placed.link(), filters)));
    }
}
