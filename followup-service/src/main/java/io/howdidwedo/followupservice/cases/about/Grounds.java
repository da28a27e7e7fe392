package io.howdidwedo.followupservice.cases.about;

import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.time.Instant;

/// Why there is a case.
///
/// @param rule what opened it, and `ruleBook` which version
/// @param reason what the team reads
public record Grounds(
        String rule, int ruleBook, String reason, Priority priority, Instant openedAt) {}
