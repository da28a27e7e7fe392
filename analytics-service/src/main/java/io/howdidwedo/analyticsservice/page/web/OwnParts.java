package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What people set up about a part of the figures: goals, watches, reports. Callers get those that
/// are about teams of theirs only; the others are not there for them.
///
/// @param part what one of them is about
/// @param kind what one is called: `goal`
public record OwnParts<T>(Catalogue<T> kept, Function<T, KeptSlice> part, String kind) {

    /// All that the caller may see, the oldest first.
    public List<T> of(Caller caller) {
        return kept.all().stream().filter(candidate -> isVisible(candidate, caller)).toList();
    }

    /// The one with this id.
    ///
    /// @throws NotFound also where it is another team's
    public T find(Caller caller, UUID id) {
        return kept.find(id)
                .filter(candidate -> isVisible(candidate, caller))
                .orElseThrow(() -> new NotFound(kind, id));
    }

    private boolean isVisible(T candidate, Caller caller) {
        return part.apply(candidate).isVisibleTo(caller.onlySuppliers());
    }
}
