package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.util.List;
import java.util.Set;

/// What a customer asks to be done even better next time.
///
/// @param text the customer's own words
/// @param day on which they were written
public record AskedNext(String text, String day, String team, String offering) {
    private static final String QUESTION = "next-time";
    private static final int LOOKED_THROUGH = 40;

    /// The newest of a slice.
    public static List<AskedNext> newest(
            Responses responses, Slice slice, int most, Wording wording) {
        Wanted wanted = new Wanted(slice, Set.of(Standing.COUNTS), true, "");
        return responses.page(wanted, null, LOOKED_THROUGH).stream()
                .flatMap(
                        response ->
                                response.comments().stream()
                                        .filter(comment -> comment.question().equals(QUESTION))
                                        .map(comment -> of(response, comment.text(), wording)))
                .limit(most)
                .toList();
    }

    private static AskedNext of(HeardResponse response, String text, Wording wording) {
        return new AskedNext(
                text, wording.day(response.answeredAt()), response.supplier(), response.offering());
    }
}
