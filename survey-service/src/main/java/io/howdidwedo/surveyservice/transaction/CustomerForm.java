package io.howdidwedo.surveyservice.transaction;

import org.jspecify.annotations.Nullable;

/// The customer as sent from outside, not yet checked.
public record CustomerForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String chat,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String tier) {}
