package io.howdidwedo.analyticsservice.page.chart;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Marks that belong together. A place without a mark is null.
public sealed interface Series {
    /// A line.
    ///
    /// @param look of it
    /// @param second whether the second axis is its own
    /// @param noted places where something else happened
    record Line(
            String name,
            Look look,
            boolean second,
            @Nullable Notes noted,
            List<? extends @Nullable Point> data)
            implements Series {
        /// A line with a dot for each mark.
        public static Line of(
                String name, Colour colour, int dot, List<? extends @Nullable Point> data) {
            return new Line(name, new Look.Dotted(colour, dot), false, null, data);
        }

        /// With notes.
        public Line with(Notes notes) {
            return new Line(name, look, second, notes, data);
        }
    }

    /// How a line looks.
    sealed interface Look {
        /// A dot for each mark.
        ///
        /// @param dot its size
        record Dotted(Colour colour, int dot) implements Look {}

        /// Dashes, and a dot for each mark.
        ///
        /// @param dot its size
        record Dashed(Colour colour, int dot) implements Look {}

        /// As the script draws lines.
        record Plain(Colour colour) implements Look {}

        /// Marks in colours of their own, in order.
        record Threaded(Colour thread, int dot) implements Look {}

        /// A border without marks, which nobody points at.
        record Border(Colour colour, boolean dashed) implements Look {}
    }

    /// Places where something else happened.
    ///
    /// @param words what happened at each, by its name on the other axis
    record Notes(Map<String, String> words) {}

    /// What lies between two lines: the first series to where it begins, unseen, the second on top.
    ///
    /// @param opacity 0 for one that is unseen
    record Band(String name, double opacity, List<@Nullable Double> data) implements Series {}

    /// Bars.
    ///
    /// @param stack what they add up in; null where each stands alone
    /// @param widest in pixels
    record Bars(
            String name,
            Colour colour,
            @Nullable String stack,
            int widest,
            List<? extends @Nullable Point> data)
            implements Series {}

    /// A lying bar from where the one before it ends.
    ///
    /// @param width in pixels
    /// @param opacity 0 for one that is unseen
    record Stretch(Colour colour, int width, double opacity, List<@Nullable Double> data)
            implements Series {}

    /// Dots.
    ///
    /// @param name null where the marks have names
    /// @param symbol null for the script's own
    /// @param front whether they lie before all others
    /// @param named whether each says its name
    record Dots(
            @Nullable String name,
            Colour colour,
            @Nullable Double opacity,
            @Nullable Symbol symbol,
            List<Integer> size,
            boolean front,
            boolean named,
            List<? extends @Nullable Point> data)
            implements Series {
        /// Dots before all others.
        public static Dots of(
                String name, Colour colour, int size, List<? extends @Nullable Point> data) {
            return new Dots(name, colour, 1.0, null, List.of(size), true, false, data);
        }

        /// Of this kind.
        public Dots as(Symbol other) {
            return new Dots(name, colour, opacity, other, size, front, named, data);
        }

        /// So wide and so high.
        public Dots sized(int width, int height) {
            return new Dots(
                    name, colour, opacity, symbol, List.of(width, height), front, named, data);
        }

        /// So far seen through, among the others.
        public Dots seenThrough(double other) {
            return new Dots(name, colour, other, symbol, size, false, named, data);
        }

        /// Each with its own name beside it, which tells what it is.
        public static Dots named(Colour colour, int size, List<? extends @Nullable Point> data) {
            return new Dots(null, colour, null, null, List.of(size), false, true, data);
        }
    }

    /// What a dot looks like.
    enum Symbol {
        /// A dot.
        DOT,
        /// A ring.
        RING,
        /// A tick.
        TICK
    }

    /// Cells that the chart's shades colour.
    record Cells(String name, List<? extends @Nullable Point> data) implements Series {}

    /// The colours of charts by what they mean. Each stands out from a light ground and from a dark
    /// one, so a chart needs no second set; the style sheet has those of the verdicts, too.
    enum Colour {
        /// What customers are dissatisfied with, or what is worse than chance has it.
        DISSATISFIED("#d6455d"),
        /// Customers who got what they expected, or what chance has.
        SATISFIED("#7d8ea8"),
        /// What is better than expected, or than chance has it.
        DELIGHTED("#2f9e6e"),
        /// What goes away slowly from where it was.
        DRIFTING("#c77d0a"),
        /// What was found.
        FOUND("#2f7fd6"),
        /// What it is held against: a plan, a promise, others, chance.
        BESIDE("#7d8ea8"),
        /// The first of lines beside each other, which are told apart by people who see colours
        /// otherwise, too (Okabe and Ito 2008).
        FIRST_LINE("#0072b2"),
        /// The second of them.
        SECOND_LINE("#d55e00"),
        /// The third of them.
        THIRD_LINE("#009e73"),
        /// The fourth of them.
        FOURTH_LINE("#cc79a7"),
        /// The fifth of them.
        FIFTH_LINE("#e69f00"),
        /// The last of them: more nobody can tell apart.
        SIXTH_LINE("#56b4e9"),
        /// The low end of shades, told from the high one by people who see colours otherwise, too.
        LOWEST("#b2182b"),
        /// The middle of shades.
        MIDDLE("#f4ece6"),
        /// The high end of shades.
        HIGHEST("#2166ac");

        /// Those of lines beside each other, in order.
        public static final List<Colour> LINES =
                List.of(FIRST_LINE, SECOND_LINE, THIRD_LINE, FOURTH_LINE, FIFTH_LINE, SIXTH_LINE);

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        /// As style sheets write it.
        public String code() {
            return code;
        }
    }
}
