package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import java.util.List;

/// A column of the board.
///
/// @param cases the first of them
/// @param total how many there are
record WorkColumn(CaseStatus status, List<Case> cases, long total) {

    public WorkColumn {
        cases = List.copyOf(cases);
    }
}
