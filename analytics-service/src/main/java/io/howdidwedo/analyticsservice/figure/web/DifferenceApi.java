package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureQuestion.NotSplittable;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/figures/difference`: how much a figure differs between two parts of a slice, and how
/// far chance alone could have moved that.
@RestController
final class DifferenceApi {
    private final Figures figures;
    private final HowComplete howComplete;

    DifferenceApi(Figures figures, HowComplete howComplete) {
        this.figures = figures;
        this.howComplete = howComplete;
    }

    /// The answer. Shares differ by a share, the others by points.
    ///
    /// @param behind what is missing in it; null when nothing
    /// @param judging that it is not final; null when it is
    /// @param difference the one less the other; null when it cannot be told
    record Answer(
            String metric,
            Map<String, FigureTable.Cell> parts,
            @Nullable Difference difference,
            @Nullable Behind behind,
            @Nullable Judging judging) {}

    /// How much, within which interval (95 %), and whether that leaves zero out.
    record Difference(double value, double low, double high, boolean moreThanChance) {

        static Difference of(Change change) {
            return new Difference(
                    change.value(),
                    change.interval().low(),
                    change.interval().high(),
                    change.clearsChance());
        }
    }

    /// Tells how much a figure differs between two parts of a slice, and whether chance alone could
    /// have moved that far.
    ///
    /// - `metric`: the figure's id, as the catalogue has it
    /// - `by`: the one dimension that parts them
    /// - `one`: the value of the first part
    /// - `other`: the value of the second part
    @Knows(
            value = {"metric", "by", "one", "other"},
            of = SliceParameters.Names.class)
    @GetMapping("/api/figures/difference")
    Answer difference(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Metric metric = SliceParameters.metric(asked, "metric");
        List<Dimension> by = SliceParameters.dimensions(asked, "by");
        if (by.size() != 1) {
            throw new InvalidInput("by", "must name what parts them, one of " + Dimension.names());
        }
        List<FigureRow> rows = rows(caller, asked, metric, by);
        String one = required(asked, "one");
        String other = required(asked, "other");
        Counted first = counted(rows, one, metric);
        Counted second = counted(rows, other, metric);
        Map<String, FigureTable.Cell> parts = new LinkedHashMap<>();
        parts.put(one, FigureTable.Cell.of(metric, first.figure(metric)));
        parts.put(other, FigureTable.Cell.of(metric, second.figure(metric)));
        Completeness completeness = howComplete.now();
        return new Answer(
                metric.id(),
                parts,
                Change.between(metric, first, second).map(Difference::of).orElse(null),
                Behind.of(completeness),
                Judging.of(completeness));
    }

    private List<FigureRow> rows(
            Caller caller, MultiValueMap<String, String> asked, Metric metric, List<Dimension> by) {
        try {
            return figures.answer(
                    new FigureQuestion(List.of(metric), SliceParameters.slice(asked, caller), by));
        } catch (NotSplittable e) {
            throw new InvalidInput(e.dimension().id(), String.valueOf(e.getMessage()));
        }
    }

    private static Counted counted(List<FigureRow> rows, String value, Metric metric) {
        Optional<FigureRow> row =
                rows.stream().filter(found -> value.equals(found.by().getFirst())).findFirst();
        return row.map(found -> found.counted(metric)).orElseGet(() -> Counted.nothing(metric));
    }

    private static String required(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        if (value == null || value.isBlank()) {
            throw new InvalidInput(name, "is missing: the value of one of the two parts");
        }
        return value;
    }
}
