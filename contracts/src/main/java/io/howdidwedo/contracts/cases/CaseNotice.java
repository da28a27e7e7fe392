package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something happened to a case that its people should know at once.
///
/// @param version of the case after it
/// @param level the case is at
/// @param owner user of who works on it; null: nobody yet
public record CaseNotice(
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        long version,
        String supplier,
        NoticeReason reason,
        int level,
        @Nullable String owner,
        Instant at)
        implements Event {}
