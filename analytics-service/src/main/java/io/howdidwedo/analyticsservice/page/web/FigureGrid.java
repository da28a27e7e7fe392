package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table of figures, the same that the chart above it draws.
///
/// @param first what the rows are
/// @param counted what the number of each row counts: answers, mostly
/// @param metrics titles of the columns
public record FigureGrid(
        String caption, String first, String counted, List<String> metrics, List<Line> lines) {

    /// A row.
    ///
    /// @param answers answers that count
    /// @param list where they are listed; empty when nowhere
    /// @param note of the first figure; empty when there is nothing to say
    public record Line(String name, String answers, String list, List<Cell> cells, String note) {
        private Line noted(String more) {
            return new Line(name, answers, list, cells, (note + " " + more).strip());
        }
    }

    /// A figure with its interval.
    ///
    /// @param list where the answers that make it are listed; empty when nowhere
    public record Cell(String value, String interval, String list) {
        /// Nothing to tell.
        public static final Cell NONE = of("–", "");

        /// A figure that leads nowhere.
        public static Cell of(String value, String interval) {
            return new Cell(value, interval, "");
        }
    }

    /// Where what a row counts is listed.
    public interface Lists {
        /// What the row is called.
        String name(FigureRow row);

        /// The answers of the row; empty when they are listed nowhere.
        String answers(FigureRow row);

        /// Those among them that make this figure; empty when they are listed nowhere.
        String behind(FigureRow row, Metric metric);

        /// Rows of these names that are listed nowhere.
        static Lists nowhere(Function<FigureRow, String> name) {
            return new Lists() {
                @Override
                public String name(FigureRow row) {
                    return name.apply(row);
                }

                @Override
                public String answers(FigureRow row) {
                    return "";
                }

                @Override
                public String behind(FigureRow row, Metric metric) {
                    return "";
                }
            };
        }
    }

    public static FigureGrid of(
            String caption,
            String first,
            List<Metric> metrics,
            List<FigureRow> rows,
            Lists lists,
            Wording wording) {
        return new FigureGrid(
                caption,
                first,
                Labels.answers(),
                metrics.stream().map(Metric::title).toList(),
                rows.stream().map(row -> line(row, metrics, lists, wording)).toList());
    }

    /// With more to say in the rows of these names.
    public FigureGrid noted(Map<String, String> notes) {
        return new FigureGrid(
                caption,
                first,
                counted,
                metrics,
                lines.stream()
                        .map(line -> line.noted(notes.getOrDefault(line.name(), "")))
                        .toList());
    }

    /// One figure of each row, leading nowhere.
    public static FigureGrid ofOne(
            String caption,
            String first,
            Metric metric,
            List<FigureRow> rows,
            Lists lists,
            Wording wording) {
        return new FigureGrid(
                caption,
                first,
                Labels.counted(metric),
                List.of(metric.title()),
                rows.stream().map(row -> lineOfOne(row, metric, lists, wording)).toList());
    }

    private static Line lineOfOne(FigureRow row, Metric metric, Lists lists, Wording wording) {
        return new Line(
                lists.name(row),
                wording.count(row.figure(metric).n()),
                "",
                List.of(cell(row, metric, wording)),
                Labels.note(row.figure(metric)));
    }

    /// A figure with its interval, leading nowhere.
    public static Cell cell(FigureRow row, Metric metric, Wording wording) {
        return new Cell(
                wording.value(metric, row.figure(metric)),
                wording.interval(metric, row.figure(metric)),
                "");
    }

    private static Line line(FigureRow row, List<Metric> metrics, Lists lists, Wording wording) {
        Figure leading = row.figure(metrics.getFirst());
        return new Line(
                lists.name(row),
                wording.count(row.figure(Metric.ANSWERS).n()),
                lists.answers(row),
                metrics.stream().map(metric -> cell(row, metric, lists, wording)).toList(),
                Labels.note(leading));
    }

    private static Cell cell(FigureRow row, Metric metric, Lists lists, Wording wording) {
        return new Cell(
                wording.value(metric, row.figure(metric)),
                wording.interval(metric, row.figure(metric)),
                lists.behind(row, metric));
    }
}
