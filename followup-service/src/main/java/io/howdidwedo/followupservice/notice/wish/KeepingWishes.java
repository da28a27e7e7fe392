package io.howdidwedo.followupservice.notice.wish;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps how each person wants to be told.
public final class KeepingWishes {
    private final Catalogue<NoticeWishes> wishes;
    private final Clock clock;

    /// Keeps it here.
    public KeepingWishes(Catalogue<NoticeWishes> wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /// How somebody is told of each kind; both ways as long as they have not said otherwise.
    public Map<NoticeKind, NoticeWay> of(String user) {
        NoticeWishes stated =
                wishes.find(NoticeWishes.idOf(user))
                        .orElseGet(() -> new NoticeWishes(user, Map.of(), clock.instant()));
        Map<NoticeKind, NoticeWay> all = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            all.put(kind, stated.way(kind));
        }
        return all;
    }

    /// Somebody says how they want to be told; of what is left out both ways.
    public void state(String user, Map<NoticeKind, NoticeWay> ways) {
        UUID id = NoticeWishes.idOf(user);
        Map<String, NoticeWay> named =
                ways.entrySet().stream()
                        .collect(Collectors.toMap(way -> way.getKey().name(), Map.Entry::getValue));
        Change<NoticeWishes> stated =
                new Change<>(id, new NoticeWishes(user, named, clock.instant()), List.of());
        if (!wishes.add(stated)) {
            var _ = wishes.change(id, _ -> stated);
        }
    }
}
