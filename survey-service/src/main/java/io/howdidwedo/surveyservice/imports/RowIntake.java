package io.howdidwedo.surveyservice.imports;

import java.util.List;

/// Takes rows of one kind in, a chunk at a time.
interface RowIntake {

    /// Takes the rows in.
    ///
    /// @return one result each, in the same order
    List<RowResult> take(Import source, List<Row> rows);

    /// Says what would become of the rows, and takes nothing in.
    ///
    /// @return one result each, in the same order
    List<RowResult> tryOut(Import source, List<Row> rows);
}
