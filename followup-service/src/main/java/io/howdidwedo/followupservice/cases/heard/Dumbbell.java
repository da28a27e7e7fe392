package io.howdidwedo.followupservice.cases.heard;

import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
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
public record Dumbbell(
        String expectation,
        @Nullable Double promised,
        @Nullable Double learned,
        @Nullable Double got,
        @Nullable Boolean met,
        boolean measured) {

    /// Those of an answer, primary expectations first.
    public static List<Dumbbell> of(AnswerHeard heard) {
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

    /// What it is called, as people read it.
    public String name() {
        String words = expectation.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? expectation
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// In words whether what was promised was kept, and that nothing was answered; empty where the
    /// rating tells it all.
    public String kept() {
        if (met != null) {
            return "Promised and " + (met ? "kept" : "not kept") + (measured ? ", measured." : ".");
        }
        return got == null ? "Not answered." : "";
    }

    /// In words what they got, against what was promised and what they had come to expect; empty
    /// when they did not rate it.
    public String rated() {
        return got == null ? "" : "Rated " + Math.round(got) + against() + ".";
    }

    private String against() {
        List<String> than = new ArrayList<>();
        if (got != null && promised != null) {
            than.add(apart(got - promised) + "what was promised");
        }
        if (got != null && learned != null) {
            than.add(apart(got - learned) + "what they had come to expect");
        }
        return than.isEmpty() ? "" : ": " + String.join(", ", than);
    }

    private static String apart(double difference) {
        long points = Math.round(difference);
        if (points == 0) {
            return "just ";
        }
        return Math.abs(points) + (points < 0 ? " below " : " above ");
    }
}
