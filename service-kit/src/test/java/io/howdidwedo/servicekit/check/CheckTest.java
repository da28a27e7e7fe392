package io.howdidwedo.servicekit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    private final Check check = new Check();

    @Test
    void namesAFieldByWhereItStands() {
        Check question = check.at("questions", 2);
        question.wrong("text", "is required");
        question.at("options", 0).wrong("is empty");

        assertThat(check.violations())
                .containsExactly(
                        new Violation("questions[2].text", "is required"),
                        new Violation("questions[2].options[0]", "is empty"));
    }

    @Test
    void aPartKnowsItsOwnProblemsOnly() {
        Check first = check.at("lines", 1);
        Check tenth = check.at("lines", 10);
        tenth.wrong("text", "is required");

        assertThat(first.isWrong()).isFalse();
        assertThat(first.violations()).isEmpty();
        assertThat(tenth.isWrong()).isTrue();
        assertThat(check.at("lin").isWrong()).isFalse();
        assertThat(check.isWrong()).isTrue();
    }

    @Test
    void refusesWithEverythingThatIsWrong() {
        check.require(false, "name", "is required");
        check.require(true, "level", "must be from 1 to 5");
        check.at("policy").wrong(List.of(new Violation("delay", "must be at most PT720H")));

        assertThatThrownBy(check::refuse)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .containsExactly("name", "policy.delay"));
    }

    @Test
    void letsWhatIsRightPass() {
        check.refuse();

        assertThat(check.isWrong()).isFalse();
    }
}
