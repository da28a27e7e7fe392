package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.survey.Piping.Kind;
import io.howdidwedo.surveyservice.survey.Piping.Piece;
import org.junit.jupiter.api.Test;

class PipingTest {

    @Test
    void findsPlacesAndWhatIsSaidOtherwise() {
        assertThat(Piping.pieces("Hello {customer|you}, {answer:overall} by {fact:promisedBy}."))
                .containsExactly(
                        new Piece.Words("Hello "),
                        new Piece.Place(Kind.CUSTOMER, "", "you"),
                        new Piece.Words(", "),
                        new Piece.Place(Kind.ANSWER, "overall", ""),
                        new Piece.Words(" by "),
                        new Piece.Place(Kind.FACT, "promisedBy", ""),
                        new Piece.Words("."));
    }

    @Test
    void tellsWhatLooksLikeAPlace() {
        assertThat(Piping.unknown("{name}, {fact}, {customer:x} and {customer}"))
                .containsExactly("{name}", "{fact}", "{customer:x}");
        assertThat(Piping.unknown("{offering")).containsExactly("{offering");
        assertThat(Piping.unknown("Nothing at all")).isEmpty();
    }
}
