package io.howdidwedo.analyticsservice.page.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An axis of a chart.
public sealed interface Axis {
    /// Names, each with a place of its own.
    ///
    /// @param width of a label in pixels, of which longer ones are cut; null for any
    /// @param hiding whether labels without room are left out
    /// @param downwards from the top
    record Names(List<String> names, @Nullable Integer width, boolean hiding, boolean downwards)
            implements Axis {
        /// From the left or from below.
        public static Names of(List<String> names) {
            return new Names(names, null, false, false);
        }

        /// From the top down, cut short where they are long.
        public static Names down(List<String> names) {
            return new Names(names, 140, false, true);
        }

        /// Cut short where they are longer than this.
        public Names cutAt(int other) {
            return new Names(names, other, hiding, downwards);
        }

        /// Without those that there is no room for.
        public Names asRoomAllows() {
            return new Names(names, width, true, downwards);
        }

        /// From the top.
        public Names turned() {
            return new Names(names, width, hiding, true);
        }
    }

    /// Numbers.
    ///
    /// @param kind how they are spread
    /// @param least where it begins; null where the numbers tell
    /// @param most where it ends; null where the numbers tell
    /// @param unit what follows each; null for nothing
    /// @param title what they are; null where the series say it
    record Numbers(
            Kind kind,
            @Nullable Number least,
            @Nullable Number most,
            @Nullable String unit,
            @Nullable Title title)
            implements Axis {
        /// As many as there are.
        public static final Numbers ANY = new Numbers(Kind.EVEN, null, null, null, null);

        /// Only so many as there are, zero not among them.
        public static final Numbers CLOSE = new Numbers(Kind.CLOSE, null, null, null, null);

        /// Things that are counted.
        public static final Numbers WHOLE = new Numbers(Kind.WHOLE, null, null, null, null);

        /// From nothing on.
        public static final Numbers FROM_ZERO = new Numbers(Kind.EVEN, 0, null, null, null);

        /// The common scale.
        public static final Numbers UP_TO_HUNDRED = new Numbers(Kind.EVEN, 0, 100, null, null);

        /// Shares of all.
        public static final Numbers PERCENT = new Numbers(Kind.EVEN, 0, 100, "%", null);

        /// Shares, drawn as far as there are any.
        public static final Numbers PERCENT_FROM_ZERO = new Numbers(Kind.EVEN, 0, null, "%", null);

        /// Powers beside each other.
        public static Numbers powersFrom(double least) {
            return new Numbers(Kind.POWERS, least, null, null, null);
        }

        /// With what they are, beside the middle of it.
        public Numbers of(String title) {
            return new Numbers(kind, least, most, unit, new Title(title, true));
        }

        /// With what they are, above its end.
        public Numbers below(String title) {
            return new Numbers(kind, least, most, unit, new Title(title, false));
        }
    }

    /// How numbers are spread.
    enum Kind {
        /// Evenly.
        EVEN,
        /// Evenly, and not from zero.
        CLOSE,
        /// Evenly, by whole numbers.
        WHOLE,
        /// By powers.
        POWERS
    }

    /// What the numbers are.
    ///
    /// @param middle beside the middle of the axis; otherwise above its end
    record Title(String text, boolean middle) {}
}
