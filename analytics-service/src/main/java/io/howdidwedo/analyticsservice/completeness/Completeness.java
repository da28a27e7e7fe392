package io.howdidwedo.analyticsservice.completeness;

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

    /// What readers of the figures must know; empty when nothing.
    ///
    /// @param say puts an instant in words
    public String sentence(Function<Instant, String> say) {
        if (isCounted()) {
            return judgingAgain
                    ? "Verdicts are being worked out again just now, so these figures may still"
                            + " change a little."
                    : "";
        }
        return whatIsNotCounted()
                + (upTo == null
                        ? "."
                        : "; these figures are complete up to %s.".formatted(say.apply(upTo)));
    }

    private String whatIsNotCounted() {
        if (waiting == 0) {
            return "%,d %s of transactions, invitations or cases %s not counted yet"
                    .formatted(
                            others, others == 1 ? "change" : "changes", others == 1 ? "is" : "are");
        }
        return "%s of the answers received %s not counted yet (%,d of %,d)"
                .formatted(percent(), waiting == 1 ? "is" : "are", waiting, received);
    }

    private String percent() {
        double percent = PERCENT * missing();
        return percent < 1
                ? "Less than 1 %"
                : String.format(Locale.ROOT, "%d %%", Math.round(percent));
    }
}
