package io.howdidwedo.followupservice.search.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.voice.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was found.
///
/// @param asked what was looked for; empty when nothing was yet
/// @param voices what was said, by transaction
record SearchPage(
        String asked,
        List<Case> cases,
        Map<UUID, Voice> voices,
        List<Place> teams,
        List<Place> pages) {
    SearchPage {
        cases = List.copyOf(cases);
        teams = List.copyOf(teams);
        pages = List.copyOf(pages);
    }

    /// What was looked for, as the end of an address.
    String query() {
        return "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /// Something to go to.
    record Place(String label, String address) {}

    /// Whether there is nothing to go to.
    boolean isEmpty() {
        return cases.isEmpty() && teams.isEmpty() && pages.isEmpty();
    }
}
