package io.howdidwedo.servicekit.link;

import java.util.UUID;

/// What a token turns out to be.
public sealed interface Link {

    /// Signed by us, for this purpose and subject.
    record Genuine(LinkPurpose purpose, UUID subject) implements Link {}

    /// Not signed by us, or not complete.
    record Tampered() implements Link {}
}
