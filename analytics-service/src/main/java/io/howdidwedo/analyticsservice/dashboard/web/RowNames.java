package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import java.util.List;
import java.util.Objects;

/// The names of rows along an axis.
final class RowNames {
    private static final int WIDTH = 110;

    private RowNames() {}

    /// Those that there is room for.
    static Axis.Names across(List<FigureRow> rows) {
        return Axis.Names.of(
                        rows.stream()
                                .map(row -> Objects.requireNonNullElse(row.by().getFirst(), "none"))
                                .toList())
                .cutAt(WIDTH)
                .asRoomAllows();
    }
}
