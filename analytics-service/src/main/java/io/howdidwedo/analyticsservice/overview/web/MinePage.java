package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's own page: the figures and charts they pinned, in their order.
///
/// @param csrf what forms must send back
/// @param gone what was taken away a moment ago
record MinePage(String csrf, List<Item> items, List<Gone> gone) {

    /// What is pinned. What cannot be shown any more has neither tile nor panel.
    ///
    /// @param path of its deeds
    /// @param about which period and part it is of
    /// @param source the page it was taken from
    record Item(
            String id,
            String path,
            String title,
            String about,
            String source,
            @Nullable Tile tile,
            @Nullable Panel panel,
            boolean first,
            boolean last) {}

    /// What can be brought back.
    record Gone(String path, String title) {}
}
