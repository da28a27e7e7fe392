package io.howdidwedo.analyticsservice.completeness.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What figures lack, as the API tells it beside them.
///
/// @param missing the part of all answers received, from 0 to 1
/// @param answers that are in no figure yet
/// @param received all that came in
/// @param others other changes that are in no figure yet
/// @param judgingAgain whether verdicts may still change
/// @param upTo until when all that came in is counted; null when that is not known
/// @param sentence the same in words
public record Behind(
        double missing,
        long answers,
        long received,
        long others,
        boolean judgingAgain,
        @Nullable Instant upTo,
        String sentence) {

    /// That of figures; null when nothing is missing.
    public static @Nullable Behind of(Completeness completeness) {
        return completeness.isWhole()
                ? null
                : new Behind(
                        completeness.missing(),
                        completeness.waiting(),
                        completeness.received(),
                        completeness.others(),
                        completeness.judgingAgain(),
                        completeness.upTo(),
                        completeness.sentence(Locale.ENGLISH, Instant::toString));
    }

    /// That facts are still being judged, as the API tells it beside figures, answers and verdicts:
    /// as long as it is there they are not final.
    ///
    /// @param left how many facts are still to be judged or counted, or 1 as long as verdicts are
    ///     being worked out again
    public record Judging(long left) {

        /// That of figures; null when they are final.
        public static @Nullable Judging of(Completeness completeness) {
            return completeness.isWhole() ? null : new Judging(completeness.left());
        }
    }
}
