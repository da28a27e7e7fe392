package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What concerns somebody, the newest first.
///
/// @param subjects the cases they are about, by id, as far as the reader may still look at them
/// @param unread how many they have not read
record NotificationsPage(
        List<Notice> notices, Map<UUID, Case> subjects, long unread, Caller caller) {
    NotificationsPage {
        notices = List.copyOf(notices);
        subjects = Map.copyOf(subjects);
    }

    /// When the newest of them happened: whatever comes later is not read yet.
    Instant newest() {
        return notices.getFirst().createdAt();
    }
}
