package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Work as a list.
///
/// @param total how many cases there are
/// @param voices what was said, by transaction
/// @param colleagues whom all of them could be given to
/// @param next where the next ones are; empty when there are none
record WorkListPage(
        List<Case> cases,
        long total,
        Map<UUID, Voice> voices,
        List<Colleague> colleagues,
        WorkFilter filter,
        String next,
        Caller caller,
        Instant now) {}
