package io.howdidwedo.surveyservice.survey;

import java.util.Collection;
import java.util.List;

/// A question is asked only when an earlier one was answered in one of these ways.
///
/// @param question id of the earlier one
/// @param oneOf its values, as they are sent
public record Condition(String question, List<String> oneOf) {
    public Condition {
        oneOf = List.copyOf(oneOf);
    }

    /// Whether any of the values given to the earlier question is one of these.
    public boolean holds(Collection<String> given) {
        return oneOf.stream().anyMatch(given::contains);
    }
}
