package io.howdidwedo.analyticsservice.relationship;

import io.howdidwedo.contracts.verdict.Standing;

/// An answer and whether it is the one that counts.
public record StandingAnswer(Answer answer, Standing standing) {}
