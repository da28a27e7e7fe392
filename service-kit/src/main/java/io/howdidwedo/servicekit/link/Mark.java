package io.howdidwedo.servicekit.link;

import java.util.UUID;

/// What a genuine mark stands for.
///
/// @param number 0 to 65535, which of several of the subject
public record Mark(UUID subject, int number) {}
