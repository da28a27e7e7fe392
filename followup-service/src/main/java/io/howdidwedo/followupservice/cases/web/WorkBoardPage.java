package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.voice.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Work as a board with a column for each status.
///
/// @param voices what was said, by transaction
/// @param names where the names of their customers are
record WorkBoardPage(
        List<Column> columns,
        Map<UUID, Voice> voices,
        WorkFilter filter,
        String names,
        Instant now) {
    /// A column of the board.
    ///
    /// @param cases the first of them
    /// @param total how many there are
    record Column(CaseStatus status, List<Case> cases, long total) {
        Column {
            cases = List.copyOf(cases);
        }
    }
}
