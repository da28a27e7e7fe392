package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which cases are wanted: all, narrowed down step by step.
///
/// @param teams only what these follow up; null: all
/// @param customer only of this customer; null: of any
/// @param statuses one of these; empty: any
/// @param owner only those of the person with this user, empty: only nobody's; null: anybody's
/// @param priority only these; null: any
/// @param dueBefore only those due before; null: whenever
/// @param aside true: only those put aside; false: only the others; null: either
/// @param rootCause only those resolved with this; null: with any or none
/// @param after begin behind this case; null: at the first
/// @param limit at most so many
public record CaseQuery(
        @Nullable Set<String> teams,
        @Nullable String customer,
        List<CaseStatus> statuses,
        @Nullable String owner,
        @Nullable Priority priority,
        @Nullable Instant dueBefore,
        @Nullable Boolean aside,
        @Nullable String rootCause,
        @Nullable Place after,
        int limit) {
    /// The statuses in which somebody has work to do.
    public static final List<CaseStatus> WORK =
            List.of(
                    CaseStatus.OPEN,
                    CaseStatus.IN_PROGRESS,
                    CaseStatus.WAITING,
                    CaseStatus.REOPENED);

    /// Those of them in which time runs.
    public static final List<CaseStatus> RUNNING =
            List.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS, CaseStatus.REOPENED);

    /// Those in which nobody has.
    public static final List<CaseStatus> ENDED =
            List.of(CaseStatus.RESOLVED, CaseStatus.RECOVERED, CaseStatus.CLOSED);

    /// A case's place in the order.
    public record Place(Instant dueAt, UUID id) {
        /// The place of a case.
        public static Place of(Case one) {
            return new Place(one.dueAt(), one.id());
        }
    }

    public CaseQuery {
        statuses = List.copyOf(statuses);
    }

    /// So many cases, whichever.
    public static CaseQuery first(int limit) {
        return new CaseQuery(null, null, List.of(), null, null, null, null, null, null, limit);
    }

    /// Only what these teams follow up, if any are given.
    public CaseQuery of(Optional<Set<String>> only) {
        return only.map(
                        some ->
                                new CaseQuery(
                                        Set.copyOf(some),
                                        customer,
                                        statuses,
                                        owner,
                                        priority,
                                        dueBefore,
                                        aside,
                                        rootCause,
                                        after,
                                        limit))
                .orElse(this);
    }

    /// Only those of this customer.
    public CaseQuery about(String wanted) {
        return new CaseQuery(
                teams, wanted, statuses, owner, priority, dueBefore, aside, rootCause, after,
                limit);
    }

    /// Only those in one of these statuses.
    public CaseQuery in(Collection<CaseStatus> some) {
        return new CaseQuery(
                teams,
                customer,
                List.copyOf(some),
                owner,
                priority,
                dueBefore,
                aside,
                rootCause,
                after,
                limit);
    }

    /// Only those of the person with this user; empty: only nobody's.
    public CaseQuery ownedBy(@Nullable String user) {
        return new CaseQuery(
                teams, customer, statuses, user, priority, dueBefore, aside, rootCause, after,
                limit);
    }

    /// Only those of this priority.
    public CaseQuery urgent(@Nullable Priority wanted) {
        return new CaseQuery(
                teams, customer, statuses, owner, wanted, dueBefore, aside, rootCause, after,
                limit);
    }

    /// Only those due before.
    public CaseQuery dueBefore(@Nullable Instant instant) {
        return new CaseQuery(
                teams, customer, statuses, owner, priority, instant, aside, rootCause, after,
                limit);
    }

    /// Only those put aside, or only the others.
    public CaseQuery aside(@Nullable Boolean wanted) {
        return new CaseQuery(
                teams, customer, statuses, owner, priority, dueBefore, wanted, rootCause, after,
                limit);
    }

    /// Only those resolved with this root cause.
    public CaseQuery causedBy(String cause) {
        return new CaseQuery(
                teams, customer, statuses, owner, priority, dueBefore, aside, cause, after, limit);
    }

    /// Only those behind this place.
    public CaseQuery after(@Nullable Place place) {
        return new CaseQuery(
                teams, customer, statuses, owner, priority, dueBefore, aside, rootCause, place,
                limit);
    }
}
