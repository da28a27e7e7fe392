package io.howdidwedo.followupservice.loop.web;

import io.howdidwedo.followupservice.loop.Cause.Fix;
import java.util.List;

/// A root cause in the list.
///
/// @param raised in how many cases the reader may see
record RaisedCause(String name, long raised, List<Fix> fixes) {

    public RaisedCause {
        fixes = List.copyOf(fixes);
    }
}
