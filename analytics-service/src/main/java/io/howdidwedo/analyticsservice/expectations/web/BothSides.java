package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whether both sides of the agreement got what they require.
///
/// @param whole how often both did
/// @param byRequirement of each of them
/// @param names the clause of each requirement; one that no agreement has any more has none
record BothSides(FigureRow whole, List<FigureRow> byRequirement, Map<String, String> names) {

    public BothSides {
        byRequirement = List.copyOf(byRequirement);
        names = Map.copyOf(names);
    }

    /// Those of a slice; no requirement where the agreements have none of the supplier's, or nobody
    /// measured it.
    public static BothSides of(Figures figures, Expectations expectations, Slice slice) {
        return new BothSides(
                figures.answer(new FigureQuestion(List.of(Metric.WIN_WIN), slice, List.of()))
                        .getFirst(),
                figures.answer(
                        new FigureQuestion(
                                List.of(Metric.SUPPLIER_MET),
                                slice,
                                List.of(Dimension.EXPECTATION))),
                expectations.requiredBySuppliers(slice));
    }

    /// What people call the requirement of a row.
    public String name(FigureRow row) {
        String id = Objects.requireNonNullElse(row.by().getFirst(), "");
        return names.getOrDefault(id, id);
    }
}
