package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.List;
import java.util.Optional;

/// How far those who were asked and kept silent could move satisfaction.
///
/// @param all everybody who was asked
/// @param bounds of the share of satisfied customers among all who were asked, whatever the silent
///     ones would have said
/// @param weighted the share when every tier, offering and contact point counts by how many were
///     asked there; empty with fewer than five answers
public record Silence(Cell all, Interval bounds, Optional<Share> weighted) {

    /// That of a slice; empty when fewer than five were asked.
    public static Optional<Silence> of(Invitations invitations, Slice slice) {
        List<Cell> cells = invitations.cells(slice);
        Cell all = cells.stream().reduce(new Cell(0, 0, 0), Cell::plus);
        return all.invited() < Figure.FEWEST_CUSTOMERS
                ? Optional.empty()
                : Optional.of(
                        new Silence(
                                all,
                                all.bounds(),
                                all.answered() < Figure.FEWEST_CUSTOMERS
                                        ? Optional.empty()
                                        : Optional.of(ResponseWeights.of(cells))));
    }
}
