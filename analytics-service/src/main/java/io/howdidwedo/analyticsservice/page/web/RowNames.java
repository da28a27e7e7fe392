package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import java.util.List;
import java.util.Objects;

/// The names of rows along an axis.
public final class RowNames {
    private static final int WIDTH = 110;

    private RowNames() {}

    /// Those that there is room for.
    public static Axis.Names across(List<FigureRow> rows) {
        return Axis.Names.of(
                        rows.stream()
                                .map(row -> Objects.requireNonNullElse(row.by().getFirst(), "none"))
                                .toList())
                .cutAt(WIDTH)
                .asRoomAllows();
    }
}
