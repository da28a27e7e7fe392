package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.voice.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Work as a board with a column for each status.
///
/// @param voices what was said, by transaction
record WorkBoardPage(
        List<WorkColumn> columns, Map<UUID, Voice> voices, WorkFilter filter, Instant now) {}
