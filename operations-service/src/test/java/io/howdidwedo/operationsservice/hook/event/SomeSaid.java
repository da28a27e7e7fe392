package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What services say to each other, for tests.
public final class SomeSaid {
    /// When it came to be so.
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    static final String WORDS = "It was wet, says Ana Souza";
    private static final UUID TRANSACTION = new UUID(1, 1);
    private static final UUID RELATIONSHIP = new UUID(2, 2);

    private SomeSaid() {}

    static TransactionRecorded transaction(int placement) {
        return transaction(TRANSACTION, NOON, placement);
    }

    /// A transaction of the north branch.
    public static TransactionRecorded transaction(UUID id, Instant at, int placement) {
        return new TransactionRecorded(
                id,
                RELATIONSHIP,
                "shop",
                "A 1",
                at,
                at,
                Stage.AFTER,
                "c-1",
                CustomerKind.EXTERNAL,
                "gold",
                "north-branch",
                "home-delivery",
                null,
                new Money(new BigDecimal("12.50"), "EUR"),
                Map.of(),
                null,
                "test",
                placement);
    }

    static InvitationChanged invitation(InvitationStatus status, long version) {
        return new InvitationChanged(
                new UUID(3, 3),
                TRANSACTION,
                RELATIONSHIP,
                version,
                AskedFor.TRANSACTION,
                "c-1",
                "north-branch",
                "home-delivery",
                "email",
                status,
                null,
                NOON,
                NOON,
                null,
                List.of(),
                0,
                null,
                null);
    }

    static ResponseChanged answer(long version, ResponseStatus status) {
        return new ResponseChanged(
                new UUID(4, 4),
                "r-1",
                TRANSACTION,
                RELATIONSHIP,
                null,
                null,
                version,
                AskedFor.TRANSACTION,
                "after",
                1,
                "email",
                status,
                NOON,
                NOON,
                new Overall(5, 4),
                null,
                null,
                List.of(),
                Map.of(),
                List.of(new Comment("next-time", WORDS)),
                false,
                "north-branch");
    }

    static VerdictChanged verdict(long version) {
        return new VerdictChanged(
                TRANSACTION,
                RELATIONSHIP,
                "shop",
                "A 1",
                version,
                "c-1",
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                "home-delivery",
                null,
                NOON,
                NOON,
                null,
                Map.of(),
                1,
                1,
                null,
                List.of());
    }

    static CaseChanged changed(CaseStatus status, long version, int round) {
        return changed(new UUID(9, 9), status, version, round, NOON);
    }

    /// A case of the north branch that the south branch follows up.
    public static CaseChanged changed(
            UUID id, CaseStatus status, long version, int round, Instant at) {
        return new CaseChanged(
                id,
                TRANSACTION,
                RELATIONSHIP,
                version,
                "c-1",
                "north-branch",
                "south-branch",
                "home-delivery",
                status,
                "promise-broken",
                null,
                1,
                round,
                at,
                at.plusSeconds(3_600),
                at.plusSeconds(3_600),
                null,
                status == CaseStatus.RESOLVED ? at.plusSeconds(round) : null,
                null,
                null,
                null,
                at);
    }
}
