package io.howdidwedo.analyticsservice.page.chart;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An axis in the script's words.
final class AxisOption {
    private static final int GAP = 28;

    private AxisOption() {}

    static Map<String, Object> of(Axis axis) {
        return switch (axis) {
            case Axis.Names names -> names(names).map();
            case Axis.Numbers numbers -> numbers(numbers).map();
        };
    }

    private static Option names(Axis.Names axis) {
        return new Option()
                .with("type", "category")
                .with("inverse", axis.downwards() ? true : null)
                .with("axisLabel", label(axis))
                .with("data", axis.names());
    }

    private static @Nullable Option label(Axis.Names axis) {
        return axis.width() == null
                ? null
                : new Option()
                        .with("hideOverlap", axis.hiding() ? true : null)
                        .with("width", axis.width())
                        .with("overflow", "truncate");
    }

    private static Option numbers(Axis.Numbers axis) {
        Option option =
                new Option()
                        .with("type", axis.kind() == Axis.Kind.POWERS ? "log" : "value")
                        .with("scale", axis.kind() == Axis.Kind.CLOSE ? true : null)
                        .with("minInterval", axis.kind() == Axis.Kind.WHOLE ? 1 : null)
                        .with("min", axis.least())
                        .with("max", axis.most())
                        .with("axisLabel", axis.unit() == null ? null : unit(axis.unit()));
        return axis.title() == null ? option : titled(option, axis.title());
    }

    private static Option unit(String unit) {
        return new Option().with("formatter", "{value} " + unit);
    }

    private static Option titled(Option axis, Axis.Title title) {
        axis.with("name", title.text());
        return title.middle()
                ? axis.with("nameLocation", "middle").with("nameGap", GAP)
                : axis.with("nameTextStyle", new Option().with("align", "left"));
    }
}
