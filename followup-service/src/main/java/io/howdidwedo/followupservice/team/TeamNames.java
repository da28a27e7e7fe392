package io.howdidwedo.followupservice.team;

import java.util.SortedSet;

/// Which teams there are: those somebody was named for, that have hours of their own, or cases.
@FunctionalInterface
public interface TeamNames {
    /// Their suppliers, in order.
    SortedSet<String> all();
}
