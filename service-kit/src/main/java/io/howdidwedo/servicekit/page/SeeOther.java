package io.howdidwedo.servicekit.page;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Leads a browser from what it has sent to the page that shows what came of it, so that loading
/// that page again sends nothing again.
public final class SeeOther {
    private SeeOther() {}

    /// 303 to this path, with its query.
    public static <T> ResponseEntity<T> at(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
