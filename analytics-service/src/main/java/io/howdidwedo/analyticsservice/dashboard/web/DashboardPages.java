package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The manager's pages: each a template that shows one record, inside the staff layout.
@Component
final class DashboardPages {
    private final Templates templates;
    private final StaffPages pages;

    DashboardPages(Templates templates, StaffPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /// The page of a section, called like its entry in the menu.
    Html page(Caller caller, Section section, String template, Record page) {
        return pages.page(
                caller,
                section,
                section.label(),
                templates.content(template, Map.of("page", page)));
    }
}
