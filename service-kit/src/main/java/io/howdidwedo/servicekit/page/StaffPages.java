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
    ///
    /// @param section where in the menu it stands; null for what stands nowhere
    public Html page(Caller caller, @Nullable Section section, String title, Content body) {
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

    /// A page that says something in a few sentences: with the menu for who is logged in.
    ///
    /// @param reader null when nobody known reads it
    Content message(@Nullable Caller reader, MessagePage message) {
        Content body = Templates.OF_KIT.content("page/message.jte", message);
        return reader == null || reader.csrf() == null
                ? bare(message.title(), body)
                : Templates.OF_KIT.content(
                        "page/staff.jte",
                        new StaffPage(
                                settings.organisation(), reader, null, message.title(), body));
    }

    private Content bare(String title, Content body) {
        return Templates.OF_KIT.content(
                "page/bare.jte", new BarePage(settings.organisation(), title, body));
    }
}
