package io.howdidwedo.followupservice.notice;

/// What a notice tells beside its case.
///
/// @param overdue how many other cases of the team are overdue; told with a reminder only
/// @param lastForNow whether there were so many of its kind that the next ones are not mailed
public record Besides(long overdue, boolean lastForNow) {}
