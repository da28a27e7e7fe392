package io.howdidwedo.surveyservice.moving.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Into which one another is merged, as programs say it.
public record MergeInto(@Nullable String into) {
    /// Its id, as all ids are written.
    ///
    /// @throws InvalidInput when none is stated
    public String checked() {
        String id = into == null ? "" : WrittenText.id(into);
        if (id.isEmpty()) {
            throw new InvalidInput("into", "must be the id of the one that is kept");
        }
        return id;
    }
}
