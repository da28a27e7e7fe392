package io.howdidwedo.analyticsservice.page.web;

import gg.jte.Content;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.http.ResponseEntity;

/// The manager's pages: each a template that shows one record, inside the staff layout.
public final class FigurePages {
    private final Templates templates;
    private final StaffPages pages;
    private final HowComplete howComplete;

    public FigurePages(Templates templates, StaffPages pages, HowComplete howComplete) {
        this.templates = templates;
        this.pages = pages;
        this.howComplete = howComplete;
    }

    /// How much of what has come in is in what is being shown.
    Completeness completeness() {
        return howComplete.now();
    }

    /// The page of a section, called like its entry in the menu.
    public Html page(Caller caller, Section section, String template, Record page) {
        return page(caller, section, template, page, completeness());
    }

    /// A page that is no entry of the menu, under a title of its own.
    public Html page(Caller caller, Section section, String title, String template, Record page) {
        return pages.page(caller, section, title, templates.content(template, page));
    }

    /// The same, telling above all else what its figures lack.
    public Html page(
            Caller caller,
            Section section,
            String template,
            Record page,
            Completeness completeness) {
        Content shown = templates.content(template, page);
        return pages.page(
                caller,
                section,
                section.label(),
                completeness.isWhole() ? shown : below(behind(caller, completeness), shown));
    }

    /// The page once more after a form that was not right: with status 422.
    public ResponseEntity<Html> unfit(
            Caller caller, Section section, String template, Record page) {
        return ResponseEntity.unprocessableContent().body(page(caller, section, template, page));
    }

    private Content behind(Caller caller, Completeness completeness) {
        return templates.content(
                "page/web/behind.jte",
                new BehindPage(completeness.sentence(new Moments(caller)::say)));
    }

    private static Content below(Content first, Content second) {
        return output -> {
            first.writeTo(output);
            second.writeTo(output);
        };
    }
}
