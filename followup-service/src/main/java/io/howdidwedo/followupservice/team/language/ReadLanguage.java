package io.howdidwedo.followupservice.team.language;

import java.time.Instant;

/// The language somebody reads.
///
/// @param language its BCP 47 tag
/// @param createdAt when it became known
public record ReadLanguage(String user, String language, Instant createdAt) {}
