package io.howdidwedo.analyticsservice.completeness.web;

/// What is still to be judged and counted, of all that came in.
///
/// @param left how many facts
record JudgingPage(long left) {}
