package io.howdidwedo.surveyservice.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The questions of a survey that stand before the one being read, as far as they can be asked.
final class QuestionsBefore {
    private final List<Question> right = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> expectations = new HashSet<>();
    private String current = "";

    /// The question with this id is being read from now on; it may have none.
    void begin(@Nullable String id) {
        current = Objects.requireNonNullElse(id, "");
    }

    /// Whether no question before has this id.
    boolean isNew(String id) {
        return ids.add(id);
    }

    /// Whether no question before asks about this expectation.
    boolean isNewExpectation(String expectation) {
        return expectations.add(expectation);
    }

    /// This one can be asked.
    void add(Question question) {
        right.add(question);
    }

    /// Those that can be asked, in order.
    List<Question> right() {
        return right;
    }

    /// The one with this id that can be asked.
    @Nullable Question find(String id) {
        return right.stream().filter(question -> question.id().equals(id)).findFirst().orElse(null);
    }

    /// It stands before, but cannot be asked as it is, which was said there.
    boolean isWrongAnyway(String id) {
        return ids.contains(id) && find(id) == null && !id.equals(current);
    }
}
