package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.servicekit.page.ShortId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The names of rows along an axis.
public final class RowNames {
    private static final int WIDTH = 110;

    private RowNames() {}

    /// Rows by their value of a dimension, in the order it is read in; those without one last.
    public static Comparator<FigureRow> order(Dimension dimension) {
        return Comparator.comparing(
                row -> row.by().getFirst(), Comparator.nullsLast(Labels.order(dimension)));
    }

    /// Those that there is room for.
    public static Axis.Names across(List<FigureRow> rows) {
        return Axis.Names.of(rows.stream().map(RowNames::name).toList())
                .cutAt(WIDTH)
                .asRoomAllows();
    }

    /// Those that there is room for, of rows that are parts of this dimension.
    public static Axis.Names across(Dimension dimension, List<FigureRow> rows) {
        return Axis.Names.of(
                        rows.stream()
                                .map(row -> Labels.name(dimension, row.by().getFirst()))
                                .toList())
                .cutAt(WIDTH)
                .asRoomAllows();
    }

    private static String name(FigureRow row) {
        return new ShortId(Objects.requireNonNullElse(row.by().getFirst(), Labels.none())).shown();
    }
}
