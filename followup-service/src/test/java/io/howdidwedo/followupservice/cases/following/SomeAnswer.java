package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers of customers for tests: sent off and counted, to the whole and to nothing else, unless
/// another is told.
final class SomeAnswer {
    private final UUID id;
    private final UUID transaction;
    private final Instant at;
    private AskedFor askedFor = AskedFor.TRANSACTION;
    private @Nullable UUID about;
    private long version = 1;
    private ResponseStatus status = ResponseStatus.CONFIRMED;
    private List<Comment> comments = List.of();

    private SomeAnswer(UUID id, UUID transaction, Instant at) {
        this.id = id;
        this.transaction = transaction;
        this.at = at;
    }

    /// That with this id, to a transaction.
    static SomeAnswer to(UUID transaction, UUID id, Instant at) {
        return new SomeAnswer(id, transaction, at);
    }

    /// Whether it was put right, if it is asked for that: in this case.
    SomeAnswer askedFor(AskedFor stated, UUID recovered) {
        askedFor = stated;
        about = stated == AskedFor.RECOVERY ? recovered : null;
        return this;
    }

    /// As it is in this version.
    SomeAnswer version(long stated) {
        version = stated;
        return this;
    }

    /// As far as this.
    SomeAnswer status(ResponseStatus stated) {
        status = stated;
        return this;
    }

    /// In these words, too.
    SomeAnswer saying(List<Comment> stated) {
        comments = stated;
        return this;
    }

    /// The event that tells it.
    ///
    /// @param overall of 5
    ResponseChanged overall(int overall) {
        return new ResponseChanged(
                id,
                "r",
                transaction,
                transaction,
                transaction,
                about,
                version,
                askedFor,
                "standard",
                1,
                "email",
                status,
                at,
                at,
                new Overall(5, overall),
                null,
                null,
                List.of(),
                Map.of(),
                comments,
                false,
                null);
    }
}
