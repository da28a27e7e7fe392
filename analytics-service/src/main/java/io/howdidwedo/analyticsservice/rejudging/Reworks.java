package io.howdidwedo.analyticsservice.rejudging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is still to be judged again; it outlives the process.
public interface Reworks {

    /// Asks for the relationships of the offering, or all for null.
    void ask(@Nullable String offering);

    /// All that is not done yet.
    List<Rework> open();

    /// It is done, unless it was asked for once more meanwhile.
    void done(Rework rework);

    /// Relationships to be judged again.
    ///
    /// @param offering of that offering only; null for all
    /// @param round grows when the same is asked for once more before it is done
    record Rework(@Nullable String offering, long round) {}
}
