package io.howdidwedo.followupservice.cases.view;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What somebody looks at again and again, under names of their own.
///
/// @param user whose they are
/// @param views in the order of their names
public record SavedViews(String user, List<SavedView> views, Instant createdAt) {
    private static final Phrases WORDS = Phrases.of(SavedViews.class);

    /// More than these nobody finds their way through.
    public static final int MOST = 20;

    /// One of them.
    ///
    /// @param address of the work it shows
    public record SavedView(String name, String address) {}

    public SavedViews {
        views = views.stream().sorted(Comparator.comparing(SavedView::name)).toList();
    }

    public static UUID idOf(String user) {
        return DerivedId.of("saved-views", user);
    }

    public static SavedViews none(String user, Instant now) {
        return new SavedViews(user, List.of(), now);
    }

    /// With another one, which takes the place of the one called the same.
    ///
    /// @throws NotPossible when there are as many as there may be
    public SavedViews with(SavedView view) {
        List<SavedView> others = new ArrayList<>(without(view.name()).views);
        if (others.size() >= MOST) {
            throw new NotPossible(WORDS.told("refused.most", MOST));
        }
        others.add(view);
        return new SavedViews(user, others, createdAt);
    }

    public SavedViews without(String name) {
        return new SavedViews(
                user, views.stream().filter(view -> !view.name().equals(name)).toList(), createdAt);
    }
}
