package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which cases are wanted.
///
/// @param suppliers only these; null: all
/// @param statuses one of these; empty: any
/// @param owner only those of the person with this user; null: anybody's
/// @param dueBefore only those due before; null: whenever
/// @param aside true: only those put aside; false: only the others; null: either
/// @param after begin behind this case; null: at the first
/// @param limit at most so many
public record CaseQuery(
        @Nullable Set<String> suppliers,
        List<CaseStatus> statuses,
        @Nullable String owner,
        @Nullable Instant dueBefore,
        @Nullable Boolean aside,
        @Nullable Place after,
        int limit) {
    /// The statuses in which somebody has work to do.
    public static final List<CaseStatus> WORK =
            List.of(
                    CaseStatus.OPEN,
                    CaseStatus.IN_PROGRESS,
                    CaseStatus.WAITING,
                    CaseStatus.REOPENED);

    /// A case's place in the order.
    public record Place(Instant dueAt, UUID id) {}

    public CaseQuery {
        statuses = List.copyOf(statuses);
    }
}
