package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One expectation of an answer: what was promised, what this customer had come to expect, what
/// they got, on 0 to 100.
///
/// @param promised the target; null when none is rated
/// @param learned null when nothing is known yet
/// @param got null when not answered
/// @param met null when it is not known
record Dumbbell(
        String expectation,
        @Nullable Double promised,
        @Nullable Double learned,
        @Nullable Double got,
        @Nullable Boolean met,
        boolean measured) {

    /// Those of an answer, primary expectations first.
    static List<Dumbbell> of(AnswerHeard heard) {
        Map<String, SecondaryOutcome> secondary = new LinkedHashMap<>();
        heard.secondary().forEach(outcome -> secondary.put(outcome.expectation(), outcome));
        List<Dumbbell> all = new ArrayList<>();
        for (PrimaryOutcome primary : heard.primary()) {
            all.add(of(primary, secondary.remove(primary.expectation())));
        }
        secondary.values().forEach(outcome -> all.add(of(outcome)));
        return all;
    }

    private static Dumbbell of(PrimaryOutcome primary, @Nullable SecondaryOutcome same) {
        Double got = same == null ? null : Double.valueOf(same.performance());
        Double gap = primary.gap();
        return new Dumbbell(
                primary.expectation(),
                got == null || gap == null ? null : Double.valueOf(got - gap),
                same == null ? null : same.learned(),
                got,
                primary.met(),
                primary.measured());
    }

    private static Dumbbell of(SecondaryOutcome only) {
        return new Dumbbell(
                only.expectation(), null, only.learned(), only.performance(), null, false);
    }

    /// A value's place on a line 200 wide with 10 on either side.
    public String x(double value) {
        return String.format(Locale.ROOT, "%.1f", 10 + 1.8 * value);
    }

    /// A value as people read it.
    public String figure(@Nullable Double value) {
        return value == null ? "–" : String.valueOf(Math.round(value));
    }

    /// In one word whether it was met.
    public String outcome() {
        return met == null ? "not known" : met ? "met" : "not met";
    }
}
