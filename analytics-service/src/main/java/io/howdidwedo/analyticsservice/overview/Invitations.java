package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.List;

/// What became of those who were asked.
public interface Invitations {

    /// Invitations sent in the slice by tier, offering and contact point: how many, how many of
    /// them said how we did, and how many of those are satisfied.
    List<Cell> cells(Slice slice);
}
