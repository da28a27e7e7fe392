package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureQuestion.NotSplittable;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/figures`, and `GET /api/figures/catalogue` for what can be asked.
@RestController
final class FigureApi {
    private final Figures figures;
    private final ParameterVersions parameters;
    private final HowComplete howComplete;

    FigureApi(Figures figures, ParameterVersions parameters, HowComplete howComplete) {
        this.figures = figures;
        this.parameters = parameters;
        this.howComplete = howComplete;
    }

    /// A metric as the catalogue tells it.
    record Entry(
            String id,
            String title,
            String sentence,
            String formula,
            Metric.Kind kind,
            List<String> by) {

        static Entry of(Metric metric) {
            return new Entry(
                    metric.id(),
                    metric.title(Locale.ENGLISH),
                    metric.sentence(Locale.ENGLISH),
                    metric.formula(),
                    metric.kind(),
                    metric.source().dimensions().stream()
                            .map(dimension -> dimension.id())
                            .toList());
        }
    }

    /// The catalogue.
    record Catalogue(List<Entry> items, @Nullable String next) {}

    /// Lists the figures that can be asked for, each with its formula and what it can be split by.
    @GetMapping("/api/figures/catalogue")
    Catalogue catalogue(Caller caller) {
        return new Catalogue(Arrays.stream(Metric.values()).map(Entry::of).toList(), null);
    }

    /// Counts figures, with 95 % intervals that respect repeated customers. Any dimension filters
    /// by its name; `Accept` with CSV or Excel gives the same digits as a table.
    ///
    /// - `metrics`: the figures' ids, parted by commas
    /// - `by`: the dimensions they are split by, parted by commas
    /// - `asKnownAt`: what was known at this instant: later facts are left out
    @Knows(
            value = "asKnownAt",
            several = {"metrics", "by"},
            of = SliceParameters.Names.class)
    @GetMapping(
            path = "/api/figures",
            params = {"format!=csv", "format!=xlsx"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> asJson(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return table(caller, asked).json();
    }

    /// For links, which cannot say what they accept.
    @Knows(
            value = "asKnownAt",
            several = {"metrics", "by"},
            of = SliceParameters.Names.class)
    @GetMapping(path = "/api/figures", params = "format")
    ResponseEntity<byte[]> asFile(
            Caller caller, @RequestParam MultiValueMap<String, String> asked, TableFile.Form form) {
        return accepted(caller, asked, form);
    }

    @Knows(
            value = "asKnownAt",
            several = {"metrics", "by"},
            of = SliceParameters.Names.class)
    @GetMapping(
            path = "/api/figures",
            params = {"format!=csv", "format!=xlsx"},
            produces = {TableFile.Form.CSV_TYPE, TableFile.Form.XLSX_TYPE})
    ResponseEntity<byte[]> accepted(
            Caller caller, @RequestParam MultiValueMap<String, String> asked, TableFile.Form form) {
        FigureTable table = table(caller, asked);
        return new TableFile("figures", table.header(), table.lines()).in(form, caller.locale());
    }

    private FigureTable table(Caller caller, MultiValueMap<String, String> asked) {
        FigureQuestion question = question(caller, asked);
        Instant knownAt = SliceParameters.instant(asked, "asKnownAt", true);
        try {
            Completeness completeness = howComplete.now();
            return new FigureTable(
                    parameters.current().version(),
                    knownAt,
                    Behind.of(completeness),
                    Judging.of(completeness),
                    question,
                    figures.answer(question, knownAt));
        } catch (TooManyRows e) {
            throw new InvalidInput("by", String.valueOf(e.getMessage()));
        }
    }

    private static FigureQuestion question(Caller caller, MultiValueMap<String, String> asked) {
        Slice slice = SliceParameters.slice(asked, caller);
        try {
            return new FigureQuestion(
                    metrics(asked), slice, SliceParameters.dimensions(asked, "by"));
        } catch (NotSplittable e) {
            throw new InvalidInput(e.dimension().id(), String.valueOf(e.getMessage()));
        }
    }

    private static List<Metric> metrics(MultiValueMap<String, String> asked) {
        List<Metric> metrics = new ArrayList<>();
        for (String id : SliceParameters.names(asked, "metrics")) {
            Metric metric =
                    Metric.named(id).orElseThrow(() -> SliceParameters.noMetric("metrics", id));
            if (!metrics.contains(metric)) {
                metrics.add(metric);
            }
        }
        if (metrics.isEmpty()) {
            throw new InvalidInput("metrics", "is missing; there are " + Metric.names());
        }
        return metrics;
    }
}
