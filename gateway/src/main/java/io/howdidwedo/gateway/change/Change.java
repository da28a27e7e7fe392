package io.howdidwedo.gateway.change;

import java.time.Instant;

/// One thing that was changed about people and access, in words. It never holds a secret: of a
/// password or a key it says that, not what.
///
/// @param id in the order of time
/// @param by who did it
/// @param about whose account or which key it is about
/// @param what it is, such as `Roles`
/// @param from as it was; empty where there is nothing to say
/// @param to as it is now; empty where there is nothing to say
public record Change(
        String id, Instant at, Who by, Who about, String what, String from, String to) {

    /// A person or a key, as it was called then.
    public record Who(String id, String name) {}
}
