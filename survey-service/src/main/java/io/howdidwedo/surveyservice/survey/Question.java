package io.howdidwedo.surveyservice.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One question of a survey. All words are by language; what the customer reads may hold
/// [places][Piping].
public sealed interface Question {
    /// Id of "How did we do?".
    String OVERALL = "overall";

    /// Id of "What can we do even better next time?".
    String NEXT_TIME = "next-time";

    /// What every question has.
    Head head();

    /// Unique in the survey; `overall` and `next-time` are always there.
    default String id() {
        return head().id();
    }

    /// What is asked.
    default Map<String, String> text() {
        return head().text();
    }

    /// Whether it must be answered before sending, where it is asked.
    default boolean required() {
        return head().required();
    }

    /// It is asked when all of these hold; none: always.
    default List<Condition> shownIf() {
        return head().shownIf();
    }

    /// What every question has, whatever it is answered with.
    ///
    /// @param id unique in the survey
    /// @param text what is asked
    /// @param required whether it must be answered before sending, where it is asked
    /// @param shownIf it is asked when all of these hold; none: always
    record Head(String id, Map<String, String> text, boolean required, List<Condition> shownIf) {
        public Head {
            text = Map.copyOf(text);
            shownIf = List.copyOf(shownIf);
        }
    }

    /// What stands at the ends of a scale.
    ///
    /// @param low words for the first point
    /// @param high words for the last point
    record Ends(Map<String, String> low, Map<String, String> high) {
        public Ends {
            low = Map.copyOf(low);
            high = Map.copyOf(high);
        }
    }

    /// Has a scale; a higher point is better.
    sealed interface Scaled extends Question {
        /// The points.
        Range range();

        /// What stands at its ends.
        Ends ends();

        /// Words for the first point.
        default Map<String, String> low() {
            return ends().low();
        }

        /// Words for the last point.
        default Map<String, String> high() {
            return ends().high();
        }
    }

    /// Answered with a point of its scale.
    sealed interface OnScale extends Scaled {}

    /// Answered by choosing among options.
    sealed interface OfOptions extends Question {
        /// The options in order.
        List<Option> options();

        /// Whether each customer finds them in an order of their own.
        boolean shuffled();
    }

    /// How one expectation was met.
    ///
    /// @param points of the scale, 2 to 11
    /// @param look how the points look
    /// @param expectation id of the requirement it asks performance on
    record Rating(Head head, int points, Look look, String expectation, Ends ends)
            implements OnScale {
        @Override
        public Range range() {
            return new Range(1, points);
        }
    }

    /// 0 to 10: how likely the customer would recommend us (net promoter score).
    record Recommend(Head head, Ends ends) implements OnScale {
        @Override
        public Range range() {
            return new Range(0, 10);
        }
    }

    /// 1 to 7: how much the customer agrees that it was made easy (customer effort score).
    record Ease(Head head, Ends ends) implements OnScale {
        @Override
        public Range range() {
            return new Range(1, 7);
        }
    }

    /// One of several options.
    record Choice(Head head, List<Option> options, boolean shuffled) implements OfOptions {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Any of several options.
    record Choices(Head head, List<Option> options, boolean shuffled) implements OfOptions {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// Yes or no.
    record YesNo(Head head) implements Question {
        /// The value of yes.
        public static final String YES = "yes";

        /// The value of no.
        public static final String NO = "no";
    }

    /// The customer's own words.
    record Text(Head head) implements Question {}

    /// How several expectations were met, all on one scale.
    ///
    /// @param points of the scale, 2 to 11
    /// @param lines one for each expectation
    /// @param shuffled whether each customer finds the lines in an order of their own
    record Matrix(Head head, int points, List<Line> lines, boolean shuffled, Ends ends)
            implements Scaled {
        public Matrix {
            lines = List.copyOf(lines);
        }

        /// The points of each line.
        @Override
        public Range range() {
            return new Range(1, points);
        }

        /// The name under which a line is answered.
        public String field(Line line) {
            return id() + "." + line.expectation();
        }
    }

    /// Whether the customer wants to hear from us; nobody has to say.
    record ContactMe(Head head) implements Question {
        public ContactMe {
            head = new Head(head.id(), head.text(), false, head.shownIf());
        }
    }

    /// One option of a choice.
    record Option(String id, Map<String, String> text) {
        public Option {
            text = Map.copyOf(text);
        }
    }

    /// One line of a matrix.
    ///
    /// @param expectation id of the requirement it asks performance on
    record Line(String expectation, Map<String, String> text) {
        public Line {
            text = Map.copyOf(text);
        }
    }

    /// How the points of a rating look.
    enum Look {
        /// Their numbers.
        NUMBERS,
        /// A star for each.
        STARS,
        /// Faces from sad to happy; for five points at most.
        SMILEYS
    }

    /// Values from `first` to `last`.
    record Range(int first, int last) {
        /// Whether the value lies in it.
        public boolean contains(int value) {
            return value >= first && value <= last;
        }

        /// Every value, ascending.
        public List<Integer> values() {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }
    }

    /// All values it can be answered with, as they are sent; empty where they cannot be listed.
    default List<String> values() {
        return switch (this) {
            case OnScale scale -> scale.range().values().stream().map(String::valueOf).toList();
            case OfOptions choice -> choice.options().stream().map(Option::id).toList();
            case YesNo _ -> List.of(YesNo.YES, YesNo.NO);
            case ContactMe _ -> List.of(YesNo.YES);
            case Text _, Matrix _ -> List.of();
        };
    }

    /// The ids of the requirements it asks performance on.
    default List<String> expectations() {
        return switch (this) {
            case Rating rating -> List.of(rating.expectation());
            case Matrix matrix -> matrix.lines().stream().map(Line::expectation).toList();
            case Recommend _, Ease _, OfOptions _, YesNo _, Text _, ContactMe _ -> List.of();
        };
    }

    /// All words the customer reads, each by language.
    default Stream<Map<String, String>> words() {
        Stream<Map<String, String>> more =
                switch (this) {
                    case OnScale scale -> Stream.of(scale.low(), scale.high());
                    case OfOptions choice -> choice.options().stream().map(Option::text);
                    case Matrix matrix ->
                            Stream.concat(
                                    Stream.of(matrix.low(), matrix.high()),
                                    matrix.lines().stream().map(Line::text));
                    case YesNo _, Text _, ContactMe _ -> Stream.of();
                };
        return Stream.concat(Stream.of(text()), more);
    }
}
