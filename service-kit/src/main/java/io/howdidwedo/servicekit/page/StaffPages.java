package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import io.howdidwedo.servicekit.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Puts the staff layout (menu, name of the organisation, styles, scripts) around a service's own
/// content.
public final class StaffPages {
    private final PageSettings settings;

    /// Pages of this organisation.
    public StaffPages(PageSettings settings) {
        this.settings = settings;
    }

    /// A whole page for this caller.
    public Html page(Caller caller, Section section, String title, Content body) {
        return new Html(
                Templates.OF_KIT.content(
                        "page/staff.jte",
                        new StaffPage(settings.organisation(), caller, section, title, body)));
    }

    /// A page for somebody who came by a signed link: without the menu, which needs a login. It is
    /// never cached, for it is theirs alone.
    public ResponseEntity<Html> bare(HttpStatus status, String title, Content body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Html(bare(title, body)));
    }

    /// A page without the menu that says something in a few sentences.
    ///
    /// @param instead where somebody can go on from it; null when only to the start
    Content message(String title, String text, @Nullable String instead) {
        return bare(
                title,
                Templates.OF_KIT.content(
                        "page/message.jte", new MessagePage(title, text, instead)));
    }

    private Content bare(String title, Content body) {
        return Templates.OF_KIT.content(
                "page/bare.jte", new BarePage(settings.organisation(), title, body));
    }
}
