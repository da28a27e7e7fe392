package io.howdidwedo.analyticsservice.verdict.web;

import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow.Expectation;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One expectation of a customer with its band of doubt, in words and as a picture.
///
/// @param band what is drawn; null while nothing is known
record ExpectationLine(String id, String name, String sentence, @Nullable Band band) {
    private static final Phrases WORDS = Phrases.of(ExpectationLine.class);

    /// Standard deviations to each side that hold the truth 19 times in 20.
    private static final double TWENTIETH = 1.96;

    /// What is drawn, on the common scale 0 to 100.
    ///
    /// @param promised null where no rating is agreed
    /// @param latest null when they never rated it
    record Band(
            double low,
            double middle,
            double high,
            @Nullable Double promised,
            @Nullable Double latest) {
        private static final double LEFT = 10;
        private static final double WIDTH = 180;

        /// Where a value stands in the picture, from its left.
        static String x(double value) {
            return String.format(Locale.ROOT, "%.1f", LEFT + WIDTH * value / 100);
        }

        /// How wide the band is drawn.
        String width() {
            return String.format(Locale.ROOT, "%.1f", Math.max(1, WIDTH * (high - low) / 100));
        }
    }

    static ExpectationLine of(Expectation one, Locale reader) {
        Requirement requirement = one.requirement();
        String name = inLanguage(requirement, reader);
        Learned learned = one.learned();
        if (learned.basis() == Basis.NONE) {
            return new ExpectationLine(requirement.id(), name, WORDS.say("expected.unknown"), null);
        }
        Band band =
                new Band(
                        within(learned.mean() - TWENTIETH * learned.sd()),
                        within(learned.mean()),
                        within(learned.mean() + TWENTIETH * learned.sd()),
                        one.promised().isPresent() ? one.promised().getAsDouble() : null,
                        one.latest().isPresent() ? one.latest().getAsDouble() : null);
        return new ExpectationLine(requirement.id(), name, sentence(band), band);
    }

    private static String sentence(Band band) {
        StringBuilder sentence =
                new StringBuilder(
                        WORDS.say(
                                "expected.band",
                                Math.round(band.middle()),
                                Math.round(band.low()),
                                Math.round(band.high())));
        if (band.promised() != null) {
            sentence.append(", ").append(WORDS.say("expected.promised", rounded(band.promised())));
        }
        if (band.latest() != null) {
            sentence.append(", ").append(WORDS.say("expected.latest", rounded(band.latest())));
        }
        return sentence.toString();
    }

    private static long rounded(double value) {
        return Math.round(value);
    }

    private static double within(double value) {
        return Math.clamp(value, 0, 100);
    }

    private static String inLanguage(Requirement requirement, Locale reader) {
        Map<String, String> text = requirement.text();
        String english = text.getOrDefault("en", requirement.id());
        return text.getOrDefault(reader.getLanguage(), english);
    }
}
