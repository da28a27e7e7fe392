package io.howdidwedo.analyticsservice.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalFormTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final KeptSlice PART =
            new KeptSlice(Map.of("supplier", "north"), List.of("north"));
    private static final Caller MANAGER = SomeCaller.named("m-1", "Mona", Role.MANAGER, "*");

    /// People type percent; a share is kept from 0 to 1.
    @Test
    void readsWhatIsWanted() {
        Entered entered = filled(Map.of());

        Goal goal = read(entered);

        assertThat(entered.isWrong()).isFalse();
        assertThat(goal.title()).isEqualTo("More satisfied customers");
        assertThat(goal.metric()).isEqualTo("csat");
        assertThat(goal.target()).isCloseTo(0.855, Offset.offset(1e-12));
        assertThat(goal.from()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(goal.by()).isEqualTo(YearMonth.of(2027, 11));
        assertThat(goal.window()).isEqualTo(3);
        assertThat(goal.part()).isEqualTo(PART);
        assertThat(goal.author()).isEqualTo("Mona");
        assertThat(goal.createdAt()).isEqualTo(NOW);
        assertThat(goal.endedAt()).isNull();
    }

    @Test
    void keepsPointsAsTheyAre() {
        Entered entered = filled(Map.of("metric", "nps", "target", "-12.5"));

        assertThat(read(entered).target()).isEqualTo(-12.5);
        assertThat(entered.isWrong()).isFalse();
    }

    @Test
    void theFormThatIsShownFirstOnlyLacksWhatNobodyCanGuess() {
        Entered fresh = GoalForm.fresh(YearMonth.of(2026, 11));

        Goal goal = read(fresh);

        assertThat(fresh.check().violations())
                .extracting(violation -> violation.field())
                .containsExactlyInAnyOrder("title", "target");
        assertThat(goal.from()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(goal.by()).isEqualTo(YearMonth.of(2027, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "title, '   '",
        "metric, turnover",
        "metric, answers",
        "metric, CSAT",
        "target, ''",
        "target, many",
        "target, 100.5",
        "target, -1",
        "target, NaN",
        "target, 1e1",
        "window, 2",
        "window, 0",
        "window, ''",
        "fromMonth, ''",
        "fromMonth, 2026-13",
        "byMonth, 2026-11",
        "byMonth, 2031-12",
        "byMonth, soon"
    })
    void saysBesideTheFieldWhatIsWrong(String field, String typed) {
        Entered entered = filled(Map.of(field, typed));

        read(entered);

        assertThat(entered.isWrong()).isTrue();
        assertThat(entered.problem(field)).isNotEmpty();
        assertThat(entered.value(field)).isEqualTo(typed);
    }

    @Test
    void takesSixtyMonthsAndNotOneMore() {
        assertThat(isWrong(Map.of("fromMonth", "2026-12", "byMonth", "2031-11"))).isFalse();
        assertThat(isWrong(Map.of("fromMonth", "2026-12", "byMonth", "2031-12"))).isTrue();
        assertThat(isWrong(Map.of("fromMonth", "2026-12", "byMonth", "2026-12"))).isFalse();
    }

    /// A goal that no calendar reaches would break the page of all goals, for everybody.
    @ParameterizedTest
    @CsvSource({"+999999999-12", "-999999999-01", "+300000-01", "0000-01"})
    void takesNoMonthFarFromAnything(String month) {
        assertThat(isWrong(Map.of("fromMonth", month, "byMonth", month))).isTrue();
    }

    private static boolean isWrong(Map<String, String> typed) {
        Entered entered = filled(typed);
        read(entered);
        return entered.isWrong();
    }

    private static Goal read(Entered entered) {
        return GoalForm.read(entered, PART, MANAGER, NOW);
    }

    private static Entered filled(Map<String, String> otherwise) {
        Map<String, String> values =
                new HashMap<>(
                        Map.of(
                                "title", "More satisfied customers",
                                "metric", "csat",
                                "target", "85,5",
                                "fromMonth", "2026-12",
                                "byMonth", "2027-11",
                                "window", "3"));
        values.putAll(otherwise);
        return new Entered(values);
    }
}
