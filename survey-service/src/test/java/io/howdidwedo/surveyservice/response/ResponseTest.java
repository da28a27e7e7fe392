package io.howdidwedo.surveyservice.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.surveyservice.response.Response.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aPersonsAnswerCounts() {
        Response response = unanswered().submitted(overall(2), person(0, 20));

        assertThat(response.current().status()).isEqualTo(ResponseStatus.CONFIRMED);
        assertThat(given(response)).isEqualTo(2);
    }

    @Test
    void aScannerThatPostsItsOldPageAfterThePersonDoesNotCount() {
        Response response =
                unanswered()
                        .submitted(overall(2), withoutScript(5, 20))
                        .submitted(overall(5), withoutScript(1, 50));

        assertThat(given(response)).isEqualTo(2);
        assertThat(response.last(ResponseStatus.QUARANTINED)).isPresent();
    }

    @Test
    void theSameFormPostedOnceMoreChangesNothing() {
        Response answered = unanswered().submitted(overall(2), withoutScript(5, 20));

        assertThat(answered.submitted(overall(2), withoutScript(5, 50))).isEqualTo(answered);
    }

    @Test
    void aPersonOutranksWhatCameBeforeWithoutASignOfOne() {
        Response response =
                unanswered()
                        .submitted(overall(5), withoutScript(1, 2))
                        .submitted(overall(1), person(3, 20));

        assertThat(given(response)).isEqualTo(1);
        assertThat(response.revisions())
                .extracting(Revision::status)
                .containsExactly(ResponseStatus.QUARANTINED, ResponseStatus.CONFIRMED);
    }

    @Test
    void aProgramThatRunsThePageIsHeldBack() {
        Response response = unanswered().submitted(overall(5), script(0, 2, 0));

        assertThat(response.current().status()).isEqualTo(ResponseStatus.QUARANTINED);
        assertThat(response.current().doubt()).contains("nobody touched it");
    }

    @Test
    void whatIsReleasedCounts() {
        Response response = unanswered().submitted(overall(5), script(0, 2, 0)).released();

        assertThat(response.current().status()).isEqualTo(ResponseStatus.CONFIRMED);
    }

    @Test
    void aChangeFromAPageOpenedLaterCountsWithAPersonsSign() {
        Response response =
                unanswered()
                        .submitted(overall(2), person(0, 20))
                        .submitted(overall(4), person(30, 40));

        assertThat(given(response)).isEqualTo(4);
        assertThat(response.revisions()).hasSize(2);
    }

    @Test
    void aChangeWithoutScriptWaitsAndCountsWhenItIsReleased() {
        Response response =
                unanswered()
                        .submitted(overall(2), withoutScript(0, 20))
                        .submitted(overall(4), withoutScript(30, 40));

        assertThat(given(response)).isEqualTo(2);
        assertThat(response.hasLaterHeldBack()).isTrue();
        assertThat(response.current().number()).isEqualTo(1);
        assertThat(given(response.released())).isEqualTo(4);
    }

    /// Two answers in turn, and the first again: the third is another change that waits.
    @Test
    void whatIsHeldBackIsKeptAlsoWhenItWasSaidBefore() {
        Response response =
                unanswered()
                        .submitted(overall(2), person(0, 20))
                        .submitted(overall(4), person(30, 40))
                        .submitted(overall(2), withoutScript(50, 60));

        assertThat(given(response)).isEqualTo(4);
        assertThat(response.last(ResponseStatus.QUARANTINED)).isPresent();
    }

    @Test
    void aPersonVouchesForWhatWasTakenInWithoutASignOfOne() {
        Response response =
                unanswered()
                        .submitted(overall(2), withoutScript(0, 20))
                        .submitted(overall(2), person(30, 40));

        assertThat(response.revisions()).hasSize(1);
        assertThat(response.saved(overall(5), person(50, 60)))
                .as("sent off by a person")
                .isEqualTo(response);
    }

    @Test
    void aProgramDoesNotTakeAwayWhatAPersonGaveSoFar() {
        Response response =
                unanswered().saved(overall(2), person(0, 5)).submitted(overall(5), script(0, 9, 0));

        assertThat(given(response)).isEqualTo(2);
        assertThat(response.current().status()).isEqualTo(ResponseStatus.PARTIAL);
    }

    @Test
    void whatAPersonGivesIsSavedThoughAProgramWasFirst() {
        Response held = unanswered().submitted(overall(5), script(0, 2, 0));
        Response counting = unanswered().submitted(overall(5), withoutScript(0, 2));

        assertThat(given(held.saved(overall(2), person(3, 9)))).isEqualTo(2);
        assertThat(given(counting.saved(overall(2), person(3, 9)))).isEqualTo(2);
    }

    @Test
    void nothingIsSavedWithoutAPersonsTouch() {
        assertThat(unanswered().saved(overall(5), withoutScript(0, 9)).revisions()).isEmpty();
    }

    @Test
    void aPartialAnswerIsSavedAndReplacedByTheNext() {
        Response response =
                unanswered().saved(overall(2), person(0, 5)).saved(overall(3), person(0, 9));

        assertThat(response.current().status()).isEqualTo(ResponseStatus.PARTIAL);
        assertThat(response.revisions()).hasSize(1);
        assertThat(given(response)).isEqualTo(3);
    }

    @Test
    void aPartialAnswerAfterSendingChangesNothing() {
        Response sent = unanswered().submitted(overall(2), person(0, 20));

        assertThat(sent.saved(overall(5), person(21, 30))).isEqualTo(sent);
    }

    private static int given(Response response) {
        Overall overall = response.current().answers().overall();
        return overall == null ? 0 : overall.value();
    }

    private static Evidence person(int rendered, int submitted) {
        return script(rendered, submitted, 3);
    }

    private static Evidence script(int rendered, int submitted, int inputs) {
        return new Evidence(
                NOON.plusSeconds(rendered), NOON.plusSeconds(submitted), true, inputs, null);
    }

    private static Evidence withoutScript(int rendered, int submitted) {
        return new Evidence(
                NOON.plusSeconds(rendered), NOON.plusSeconds(submitted), false, 0, null);
    }

    private static Answers overall(int value) {
        return new Answers(
                new Overall(5, value),
                null,
                null,
                List.of(new Rating("overall", 5, value, false)),
                Map.of(),
                List.of(),
                false);
    }

    private static Response unanswered() {
        UUID id = UUID.fromString("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11");
        return new Response(
                id,
                "r",
                id,
                id,
                id,
                null,
                AskedFor.TRANSACTION,
                "north-branch",
                "standard",
                1,
                "email",
                0,
                List.of());
    }
}
