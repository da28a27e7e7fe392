package io.howdidwedo.analyticsservice.relationship;

import static io.howdidwedo.analyticsservice.relationship.Happenings.MARCH;
import static io.howdidwedo.analyticsservice.relationship.Happenings.allSkipped;
import static io.howdidwedo.analyticsservice.relationship.Happenings.answer;
import static io.howdidwedo.analyticsservice.relationship.Happenings.as;
import static io.howdidwedo.analyticsservice.relationship.Happenings.daysAfter;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transaction;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transactionId;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final Duration WINDOW = Duration.ofDays(30);

    @Test
    void countsTheLastAnswerInsideTheWindow() {
        assertThat(
                        standings(
                                answer("first", daysAfter(MARCH, 1)),
                                answer("second", daysAfter(MARCH, 30)),
                                answer("third", daysAfter(MARCH, 30).plusMillis(1))))
                .containsExactly(
                        Map.entry("first", Standing.SUPERSEDED),
                        Map.entry("second", Standing.COUNTS),
                        Map.entry("third", Standing.LATE));
    }

    @Test
    void ordersAnswersOfTheSameInstantByTheirOutsideId() {
        assertThat(standings(answer("b", MARCH), answer("c", MARCH), answer("a", MARCH)))
                .containsEntry("c", Standing.COUNTS);
    }

    @Test
    void keepsAQuarantinedAnswerOutUntilItIsReleased() {
        Answer suspicious = answer("robot", daysAfter(MARCH, 2));
        Answer person = answer("person", daysAfter(MARCH, 1));

        assertThat(standings(person, as(ResponseStatus.QUARANTINED, suspicious)))
                .containsEntry("person", Standing.COUNTS)
                .containsEntry("robot", Standing.QUARANTINED);
        assertThat(standings(person, suspicious)).containsEntry("robot", Standing.COUNTS);
    }

    @Test
    void countsAPartialAnswer() {
        assertThat(standings(as(ResponseStatus.PARTIAL, answer("half", MARCH))))
                .containsEntry("half", Standing.COUNTS);
    }

    @Test
    void takesAnAnswerWithEveryQuestionSkippedForNone() {
        assertThat(
                        standings(
                                answer("real", MARCH),
                                allSkipped(answer("blank", daysAfter(MARCH, 1)))))
                .containsEntry("real", Standing.COUNTS)
                .containsEntry("blank", Standing.EMPTY);
    }

    private static Map<String, Standing> standings(Answer... answers) {
        Experience experience = Experience.of(transactionId("A-1")).with(transaction("A-1", MARCH));
        for (Answer answer : answers) {
            experience = experience.with(answer);
        }
        Map<String, Standing> standings = new TreeMap<>();
        experience
                .heard(WINDOW)
                .forEach(heard -> standings.put(heard.answer().externalId(), heard.standing()));
        return standings;
    }
}
