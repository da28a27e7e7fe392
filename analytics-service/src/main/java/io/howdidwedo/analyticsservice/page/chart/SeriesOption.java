package io.howdidwedo.analyticsservice.page.chart;

import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A series in the script's words.
final class SeriesOption {
    /// Before all other marks.
    private static final int FRONT = 3;

    private static final int LABEL = 160;

    private SeriesOption() {}

    static Map<String, Object> of(Series series) {
        return switch (series) {
            case Series.Line line -> line(line).map();
            case Series.Band band -> band(band).map();
            case Series.Bars bars -> bars(bars).map();
            case Series.Stretch stretch -> stretch(stretch).map();
            case Series.Dots dots -> dots(dots).map();
            case Series.Cells cells -> named(cells.name(), "heatmap", points(cells.data())).map();
        };
    }

    private static Option named(@Nullable String name, String type, List<?> data) {
        return new Option().with("name", name).with("type", type).with("data", data);
    }

    private static Option line(Series.Line line) {
        Option option =
                named(line.name(), "line", points(line.data()))
                        .with("yAxisIndex", line.second() ? 1 : null)
                        .with("markLine", line.noted() == null ? null : notes(line.noted()));
        return switch (line.look()) {
            case Series.Look.Dotted(Colour colour, int dot) ->
                    option.with("symbolSize", dot).with("color", colour.code());
            case Series.Look.Dashed(Colour colour, int dot) ->
                    option.with("symbolSize", dot)
                            .with("color", colour.code())
                            .with("lineStyle", thin().with("type", "dashed"));
            case Series.Look.Plain(Colour colour) -> option.with("color", colour.code());
            case Series.Look.Threaded(Colour thread, int dot) ->
                    option.with("symbol", "circle")
                            .with("symbolSize", dot)
                            .with("lineStyle", thin().with("color", thread.code()));
            case Series.Look.Border(Colour colour, boolean dashed) ->
                    unpointed(option)
                            .with("color", colour.code())
                            .with("lineStyle", thin().with("type", dashed ? "dashed" : "solid"));
        };
    }

    private static Option thin() {
        return new Option().with("width", 1);
    }

    private static Option unpointed(Option option) {
        return option.with("symbol", "none").with("silent", true);
    }

    private static Option notes(Series.Notes notes) {
        return unpointed(new Option())
                .with(
                        "lineStyle",
                        new Option().with("type", "dashed").with("color", Colour.BESIDE.code()))
                .with(
                        "data",
                        notes.words().entrySet().stream()
                                .map(note -> note(note.getKey(), note.getValue()))
                                .toList());
    }

    private static Map<String, Object> note(String at, String words) {
        return new Option()
                .with("xAxis", at)
                .with("label", new Option().with("formatter", words))
                .map();
    }

    private static Option band(Series.Band band) {
        return unpointed(named(band.name(), "line", band.data()))
                .with("stack", "interval")
                .with("color", Colour.FOUND.code())
                .with("lineStyle", opacity(0))
                .with("areaStyle", opacity(band.opacity()))
                .with("tooltip", untold());
    }

    private static Option opacity(double opacity) {
        return new Option().with("opacity", opacity);
    }

    private static Option untold() {
        return new Option().with("show", false);
    }

    private static Option bars(Series.Bars bars) {
        return named(bars.name(), "bar", points(bars.data()))
                .with("stack", bars.stack())
                .with("barMaxWidth", bars.widest())
                .with("color", bars.colour().code());
    }

    private static Option stretch(Series.Stretch stretch) {
        return named(null, "bar", stretch.data())
                .with("stack", "stretch")
                .with("barWidth", stretch.width())
                .with("silent", true)
                .with(
                        "itemStyle",
                        new Option()
                                .with("color", stretch.colour().code())
                                .with("opacity", stretch.opacity())
                                .with("borderRadius", stretch.width() / 2))
                .with("tooltip", untold());
    }

    private static Option dots(Series.Dots dots) {
        return named(dots.name(), "scatter", points(dots.data()))
                .with("symbol", dots.symbol() == null ? null : symbol(dots.symbol()))
                .with("symbolSize", dots.size().size() == 1 ? dots.size().getFirst() : dots.size())
                .with(
                        "itemStyle",
                        new Option()
                                .with("color", dots.colour().code())
                                .with("opacity", dots.opacity()))
                .with("z", dots.front() ? FRONT : null)
                .with("label", dots.named() ? label() : null);
    }

    private static String symbol(Series.Symbol symbol) {
        return switch (symbol) {
            case DOT -> "circle";
            case RING -> "emptyCircle";
            case TICK -> "rect";
        };
    }

    private static Option label() {
        return new Option()
                .with("show", true)
                .with("formatter", "{b}")
                .with("position", "left")
                .with("width", LABEL)
                .with("overflow", "truncate");
    }

    private static List<@Nullable Object> points(List<? extends @Nullable Point> points) {
        List<@Nullable Object> data = new ArrayList<>();
        points.forEach(point -> data.add(point == null ? null : point(point)));
        return data;
    }

    /// A place only, where that is all there is to say of it.
    private static Object point(Point point) {
        Map<String, Object> more =
                new Option()
                        .with("name", point.name())
                        .with("link", point.link())
                        .with("itemStyle", point.colour() == null ? null : own(point.colour()))
                        .with("tooltip", point.tooltip() == null ? null : own(point.tooltip()))
                        .map();
        Object at = point.at().size() == 1 ? point.at().getFirst() : point.at();
        if (more.isEmpty()) {
            return at;
        }
        more.put("value", at);
        return more;
    }

    private static Option own(Colour colour) {
        return new Option().with("color", colour.code());
    }

    private static Option own(String tooltip) {
        return new Option().with("formatter", tooltip);
    }
}
