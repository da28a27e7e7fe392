package io.howdidwedo.followupservice.notice.wish;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// How somebody wants to be told.
///
/// @param user whose wishes they are
/// @param ways by the name of the kind; both ways for those that are missing
public record NoticeWishes(String user, Map<String, NoticeWay> ways, Instant createdAt) {
    public NoticeWishes {
        ways = Map.copyOf(ways);
    }

    static UUID idOf(String user) {
        return DerivedId.of("notice-wishes", user);
    }

    /// How they are told of this.
    NoticeWay way(NoticeKind kind) {
        return ways.getOrDefault(kind.name(), NoticeWay.BOTH);
    }
}
