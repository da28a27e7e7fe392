package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.Difference;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.comparison.StratifiedDifference;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether every segment of the customers is served as well as the rest. That no difference was
/// found does not show that there is none: the whole interval has to be small.
///
/// @param segments each against the rest, in the order given
public record Bias(List<AgainstRest> segments) {

    /// One segment against all the others.
    ///
    /// @param gap empty where it cannot be told
    /// @param outcome passed when within the margin whatever chance did; failed when beyond it
    ///     whatever chance did
    public record AgainstRest(Optional<Gap> gap, Outcome outcome) {
        private static final AgainstRest UNKNOWN =
                new AgainstRest(Optional.empty(), Outcome.NOT_SHOWN);
    }

    /// How much higher a segment's share is than that of the rest.
    ///
    /// @param interval wide enough for all segments' intervals to hold together (95 %)
    /// @param alongOfferings offering by offering, as the two ask for different ones
    public record Gap(double value, Interval interval, boolean alongOfferings) {

        /// Whether there is any difference that chance does not explain, however small.
        public boolean clearsChance() {
            return !interval.contains(0);
        }
    }

    public Bias {
        segments = List.copyOf(segments);
    }

    /// Of these segments; one alone has nothing to be compared with.
    ///
    /// @param margin a difference up to this share is none that matters
    public static Bias of(List<Segment> segments, double margin) {
        if (segments.size() < 2) {
            return new Bias(segments.stream().map(_ -> AgainstRest.UNKNOWN).toList());
        }
        Confidence confidence = Confidence.USUAL.across(segments.size());
        return new Bias(
                IntStream.range(0, segments.size())
                        .mapToObj(
                                at ->
                                        of(
                                                segments.get(at),
                                                Segment.rest(segments, at),
                                                margin,
                                                confidence))
                        .toList());
    }

    private static AgainstRest of(
            Segment segment, Segment rest, double margin, Confidence confidence) {
        if (segment.all().customers() < Excellence.CUSTOMERS
                || rest.all().customers() < Excellence.CUSTOMERS) {
            return AgainstRest.UNKNOWN;
        }
        return segment.less(rest)
                .map(difference -> of(difference, margin, confidence))
                .orElse(AgainstRest.UNKNOWN);
    }

    private static AgainstRest of(Difference difference, double margin, Confidence confidence) {
        Gap gap =
                new Gap(
                        difference.value(),
                        difference.interval(confidence),
                        difference instanceof StratifiedDifference);
        return new AgainstRest(Optional.of(gap), outcome(gap, margin));
    }

    private static Outcome outcome(Gap gap, double margin) {
        if (gap.interval().liesBetween(-margin, margin)) {
            return Outcome.PASS;
        }
        return gap.interval().low() > margin || gap.interval().high() < -margin
                ? Outcome.FAIL
                : Outcome.NOT_SHOWN;
    }

    /// Passed when all are, failed when one is; not shown without a segment.
    public Outcome overall() {
        return segments.isEmpty()
                ? Outcome.NOT_SHOWN
                : Outcome.ofAll(segments.stream().map(AgainstRest::outcome).toList());
    }
}
