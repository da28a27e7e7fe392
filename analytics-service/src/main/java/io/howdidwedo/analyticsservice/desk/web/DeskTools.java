package io.howdidwedo.analyticsservice.desk.web;

import io.howdidwedo.analyticsservice.desk.Desk;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.SavedView;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a page of figures offers to keep of it, and what the reader can go on to.
///
/// @param csrf what forms must send back
/// @param address of the page as it is shown, which is what is kept and shared
/// @param own the reader's views
/// @param shared views of others
/// @param regretted views taken away a moment ago
public record DeskTools(
        String csrf,
        String address,
        List<SavedView> own,
        List<Desks.Shared> shared,
        List<SavedView> regretted) {

    /// Those of a page with these filters.
    ///
    /// @param path of the page
    public static DeskTools of(Desks desks, Caller caller, FilterForm filters, String path) {
        Desks.Reader reader = DeskReaders.of(caller);
        Desk desk = desks.of(reader);
        return new DeskTools(
                Objects.requireNonNullElse(caller.csrf(), ""),
                filters.lasting(path, Map.of()),
                desk.shownViews(),
                desks.shared(reader),
                desk.regrettedViews(desks.now()));
    }

    /// Whether this page is the view.
    public boolean isShown(SavedView view) {
        return view.address().equals(address);
    }
}
