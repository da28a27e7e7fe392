package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a customer asks to be done even better next time.
///
/// @param text the customer's own words
/// @param day on which they were written
/// @param next whether it was asked for; otherwise it is a comment on something else
public record AskedNext(String text, String day, String team, String offering, boolean next) {
    private static final String QUESTION = "next-time";
    private static final int LOOKED_THROUGH = 40;

    /// The newest of a slice; where nobody was asked that, the newest that was written at all.
    public static List<AskedNext> newest(
            Responses responses, Slice slice, int most, Wording wording) {
        Wanted wanted = new Wanted(slice, Set.of(Standing.COUNTS), true, "");
        List<AskedNext> written =
                responses.page(wanted, null, LOOKED_THROUGH).stream()
                        .flatMap(response -> of(response, wording))
                        .toList();
        boolean anyNext = written.stream().anyMatch(AskedNext::next);
        return written.stream().filter(one -> one.next() == anyNext).limit(most).toList();
    }

    private static Stream<AskedNext> of(HeardResponse response, Wording wording) {
        return response.comments().stream()
                .map(
                        comment ->
                                new AskedNext(
                                        comment.text(),
                                        wording.day(response.answeredAt()),
                                        Labels.name(Dimension.SUPPLIER, response.supplier()),
                                        Labels.name(Dimension.OFFERING, response.offering()),
                                        comment.question().equals(QUESTION)));
    }
}
