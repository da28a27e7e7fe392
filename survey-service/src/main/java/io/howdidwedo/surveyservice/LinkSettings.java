package io.howdidwedo.surveyservice;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What customers' links are signed with.
///
/// @param keys written as `number:base64` of at least 32 bytes; the first signs, the others still
///     open older links
@Validated
@ConfigurationProperties("survey.links")
record LinkSettings(@NotEmpty List<String> keys) {}
