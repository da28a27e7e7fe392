package io.howdidwedo.analyticsservice.ledger;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;

/// The disposition of every transaction.
public interface Ledger {

    /// The dispositions of the slice, sorted by their values.
    ///
    /// @throws io.howdidwedo.analyticsservice.figure.TooManyRows when nobody could read them
    List<LedgerRow> rows(Slice slice, List<Dimension> by);
}
