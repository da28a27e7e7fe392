package io.howdidwedo.followupservice.cases;

import java.time.Instant;

/// One thing that happened to a case; none is ever overwritten.
///
/// @param who the person's name, or what did it
/// @param what in a few words
/// @param words what was written, empty when nothing
public record HistoryEntry(Instant at, String who, String what, String words) {}
