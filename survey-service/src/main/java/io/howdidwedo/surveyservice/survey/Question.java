package io.howdidwedo.surveyservice.survey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One question of a survey. `type` decides which of the other parts it has.
///
/// @param id unique in the survey; `overall` and `next-time` are always there
/// @param text by language
/// @param required must be answered before sending
/// @param points rating: points of the scale
/// @param expectation rating: id of the requirement it asks performance on
/// @param low words for the first point, by language
/// @param high words for the last point, by language
/// @param options choice: the options in order
public record Question(
        String id,
        QuestionType type,
        Map<String, String> text,
        boolean required,
        @Nullable Integer points,
        @Nullable String expectation,
        Map<String, String> low,
        Map<String, String> high,
        List<Option> options) {
    /// Id of "How did we do?".
    public static final String OVERALL = "overall";

    /// Id of "What can we do even better next time?".
    public static final String NEXT_TIME = "next-time";

    /// One option of a choice.
    public record Option(String id, Map<String, String> text) {
        public Option {
            text = Map.copyOf(text);
        }
    }

    public Question {
        text = Map.copyOf(text);
        low = Map.copyOf(low);
        high = Map.copyOf(high);
        options = List.copyOf(options);
    }

    /// The smallest and largest value that may be answered with a number; null for other kinds.
    public @Nullable Range range() {
        return switch (type) {
            case RATING -> new Range(1, points == null ? 5 : points);
            case NPS -> new Range(0, 10);
            case CES -> new Range(1, 7);
            case CHOICE, TEXT -> null;
        };
    }

    /// Values from `first` to `last`.
    public record Range(int first, int last) {
        /// Whether the value lies in it.
        public boolean contains(int value) {
            return value >= first && value <= last;
        }

        /// Every value, ascending.
        public List<Integer> values() {
            return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
        }
    }
}
