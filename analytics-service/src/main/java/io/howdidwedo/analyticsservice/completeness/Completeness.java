package io.howdidwedo.analyticsservice.completeness;

import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How much of what has come in is in the figures.
///
/// @param waiting answers that have come in and are in no figure yet
/// @param received all answers that have come in
/// @param others other news that is in no figure yet: of transactions, invitations and cases
/// @param judgingAgain whether verdicts are being worked out again, so that they may change
/// @param upTo until when all that came in is counted; null when that is not known
public record Completeness(
        long waiting, long received, long others, boolean judgingAgain, @Nullable Instant upTo) {
    /// Nothing is missing.
    public static final Completeness WHOLE = new Completeness(0, 0, 0, false, null);

    private static final Phrases WORDS = Phrases.of(Completeness.class);
    private static final double TOO_MUCH = 0.01;
    private static final int PERCENT = 100;

    /// Whether all that came in is counted, and will stay as it is.
    public boolean isWhole() {
        return isCounted() && !judgingAgain;
    }

    /// How much is still to be judged or counted before figures and verdicts are final: as many
    /// facts, or at least one as long as verdicts are being worked out again; 0 once they are.
    public long left() {
        return isWhole() ? 0 : Math.max(1, waiting + others);
    }

    private boolean isCounted() {
        return waiting == 0 && others == 0;
    }

    /// The part of all answers that is in no figure yet.
    public double missing() {
        return received == 0 ? 0 : (double) waiting / (double) received;
    }

    /// Whether so much is missing that what is looked at only once should be looked at later.
    public boolean lacksTooMuch() {
        return missing() > TOO_MUCH;
    }

    /// What who reads the figures now must know of them; empty when nothing.
    ///
    /// @param say puts an instant in words
    public String sentence(Function<Instant, String> say) {
        return sentence(Phrases.reader(), say);
    }

    /// The same in this language.
    public String sentence(Locale language, Function<Instant, String> say) {
        Phrases words = WORDS.in(language);
        if (isCounted()) {
            return judgingAgain ? words.say("judging-again") : "";
        }
        String lacking = lacking(words);
        return upTo == null
                ? words.say("lacking", lacking)
                : words.say("lacking.up-to", lacking, say.apply(upTo));
    }

    private String lacking(Phrases words) {
        return waiting == 0
                ? words.counted(others, "other")
                : words.say(waiting == 1 ? "answer" : "answers", percent(words), waiting, received);
    }

    private String percent(Phrases words) {
        double percent = PERCENT * missing();
        return percent < 1 ? words.say("percent.less") : words.say("percent", Math.round(percent));
    }
}
