package io.howdidwedo.surveyservice.moving.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.merging.Merge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of one that was merged, as programs see it.
///
/// @param status `merging`, `merged`, `separating` or `separated`
/// @param moved how many transactions have moved so far
/// @param toMove how many have to; null while they have not been counted
public record MergeView(
        String merged,
        String kept,
        String status,
        String by,
        Instant at,
        @Nullable String separatedBy,
        @Nullable Instant separatedAt,
        int moved,
        @Nullable Integer toMove) {
    private static final Phrases WORDS = Phrases.of(MergeView.class);

    /// That of this one.
    public static MergeView of(Merge one) {
        String status = one.isInForce() ? "merg" : "separat";
        return new MergeView(
                one.merged(),
                one.kept(),
                status + (one.isMoving() ? "ing" : "ed"),
                one.by(),
                one.at(),
                one.separatedBy(),
                one.separatedAt(),
                one.moved(),
                one.toMove());
    }

    /// Into which one another is merged, as programs say it.
    public record Into(@Nullable String into) {
        /// Its id, as all ids are written.
        ///
        /// @throws InvalidInput when none is stated
        public String checked() {
            String id = into == null ? "" : WrittenText.id(into);
            if (id.isEmpty()) {
                throw new InvalidInput("into", WORDS.told("problem.into"));
            }
            return id;
        }
    }
}
