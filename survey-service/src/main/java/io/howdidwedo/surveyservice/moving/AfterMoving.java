package io.howdidwedo.surveyservice.moving;

import io.howdidwedo.surveyservice.merging.MergeKind;

/// What follows when transactions have moved.
@FunctionalInterface
public interface AfterMoving {
    /// Some left this name, or came to it.
    void changed(MergeKind kind, String name);
}
