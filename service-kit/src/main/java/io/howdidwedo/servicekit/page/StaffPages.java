package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.Map;

/// Puts the staff layout (menu, name of the organisation, styles, scripts) around a service's own
/// content.
public final class StaffPages {
    private final Templates layout =
            new Templates(
                    StaffPages.class.getClassLoader(), "io.howdidwedo.servicekit.page.templates");
    private final PageSettings settings;

    /// Pages of this organisation.
    public StaffPages(PageSettings settings) {
        this.settings = settings;
    }

    /// A whole page for this caller.
    public Html page(Caller caller, Section section, String title, Content body) {
        return new Html(
                layout.content(
                        "staff.jte",
                        Map.of(
                                "organisation",
                                settings.organisation(),
                                "caller",
                                caller,
                                "section",
                                section,
                                "title",
                                title,
                                "body",
                                body)));
    }
}
