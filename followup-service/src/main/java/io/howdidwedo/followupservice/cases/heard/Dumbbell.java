package io.howdidwedo.followupservice.cases.heard;

import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.servicekit.wording.Phrases;
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
    private static final Phrases WORDS = Phrases.of(Dumbbell.class);

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
            return WORDS.say((met ? "kept" : "not-kept") + (measured ? ".measured" : ""));
        }
        return got == null ? WORDS.say("not-answered") : "";
    }

    /// In words what they got, against what was promised and what they had come to expect; empty
    /// when they did not rate it.
    public String rated() {
        if (got == null) {
            return "";
        }
        List<String> than = against(got);
        return than.isEmpty()
                ? WORDS.say("rated", Math.round(got))
                : WORDS.say("rated.against", Math.round(got), String.join(", ", than));
    }

    private List<String> against(double rating) {
        List<String> than = new ArrayList<>();
        if (promised != null) {
            than.add(apart("promised.", rating - promised));
        }
        if (learned != null) {
            than.add(apart("learned.", rating - learned));
        }
        return than;
    }

    private static String apart(String from, double difference) {
        long points = Math.round(difference);
        return points == 0
                ? WORDS.say(from + "just")
                : WORDS.say(from + (points < 0 ? "below" : "above"), Math.abs(points));
    }
}
