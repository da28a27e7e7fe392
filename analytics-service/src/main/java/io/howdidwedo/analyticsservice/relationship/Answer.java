package io.howdidwedo.analyticsservice.relationship;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A response to a transaction, without the customer's own words.
///
/// @param externalId the answer's id where it was given; orders answers given at the same instant
/// @param version grows with each change
/// @param saidMore whether something was chosen or written besides the ratings
public record Answer(
        UUID responseId,
        String externalId,
        long version,
        String contactPoint,
        ResponseStatus status,
        Instant answeredAt,
        Instant recordedAt,
        @Nullable Overall overall,
        @Nullable Integer recommend,
        @Nullable Integer ease,
        List<Rating> ratings,
        boolean saidMore,
        boolean contactMe) {

    public Answer {
        ratings = List.copyOf(ratings);
    }

    /// True when every question was skipped: that is no response.
    boolean empty() {
        return overall == null
                && recommend == null
                && ease == null
                && !saidMore
                && ratings.stream().allMatch(rating -> rating.value() == null);
    }

    boolean quarantined() {
        return status == ResponseStatus.QUARANTINED;
    }
}
