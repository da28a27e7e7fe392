package io.howdidwedo.followupservice.cases.view;

import io.howdidwedo.followupservice.cases.view.SavedViews.SavedView;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Keeps what each person looks at again and again.
public final class SavingViews {
    private final Catalogue<SavedViews> views;
    private final Clock clock;

    /// Keeps them here.
    public SavingViews(Catalogue<SavedViews> views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /// Those of somebody.
    public List<SavedView> of(String user) {
        return views.find(SavedViews.idOf(user)).map(SavedViews::views).orElseGet(List::of);
    }

    /// Saves one; it takes the place of the one called the same.
    ///
    /// @throws NotPossible when there are as many as there may be
    public void save(String user, SavedView view) {
        change(user, all -> all.with(view));
    }

    /// Forgets the one of this name, if there is one.
    public void remove(String user, String name) {
        change(user, all -> all.without(name));
    }

    private void change(String user, UnaryOperator<SavedViews> step) {
        UUID id = SavedViews.idOf(user);
        SavedViews none = SavedViews.none(user, clock.instant());
        views.add(new Change<>(id, none, List.of()));
        views.change(id, all -> new Change<>(id, step.apply(all), List.of()));
    }
}
