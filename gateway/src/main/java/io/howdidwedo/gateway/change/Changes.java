package io.howdidwedo.gateway.change;

import java.util.List;

/// All changes. None is ever changed or taken out.
public interface Changes {
    /// Adds it; nothing happens if it is there.
    void add(Change change);

    /// The newest ones, at most so many.
    ///
    /// @param person by or about whom; empty for all
    /// @param before only older ones than that with this id; empty for all
    List<Change> newest(String person, String before, int most);
}
