package io.howdidwedo.analyticsservice.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds of the versions of the parameters, wherever they are kept.
public abstract class ParameterVersionsKit {
    /// A store nothing was added to.
    protected abstract ParameterVersions fresh();

    @Test
    void beginsWithTheFirstVersion() {
        assertThat(fresh().current()).isEqualTo(Parameters.initial());
    }

    @Test
    void keepsEachNumberOfAVersion() {
        ParameterVersions versions = fresh();
        Parameters all =
                new Parameters(
                        2, 3, 4, 5.25, 6, 7, 8.5, 9.125, 10.75, 11.5, 12.25, 13, 14, 15.5, 0.1);

        assertThat(versions.add(all)).isTrue();

        assertThat(versions.current()).isEqualTo(all);
    }

    @Test
    void hasEachNumberOnce() {
        ParameterVersions versions = fresh();
        Parameters second = judgedIn(2, 60);
        assertThat(versions.add(second)).isTrue();

        assertThat(versions.add(judgedIn(2, 90))).isFalse();

        assertThat(versions.current()).isEqualTo(second);
    }

    /// Of two texts "10" comes before "9", of two numbers it does not.
    @Test
    void tellsTheNewestOfMany() {
        ParameterVersions versions = fresh();
        for (int number = 2; number <= 11; number++) {
            assertThat(versions.add(judgedIn(number, 30 + number))).isTrue();
            assertThat(versions.current()).isEqualTo(judgedIn(number, 30 + number));
        }
    }

    /// Two people change one parameter each at the same time: both changes are kept, and
    /// everything is judged again for each of them.
    @Test
    void losesNoChangeWhenTwoChangeAtATime() {
        ParameterVersions versions = fresh();
        List<String> judged = new ArrayList<>();
        ChangingParameters other = new ChangingParameters(versions, () -> judged.add("other"));
        ChangingParameters mine = new ChangingParameters(versions, () -> judged.add("mine"));
        List<Parameters> seen = new ArrayList<>();

        Parameters result =
                mine.change(
                        before -> {
                            if (seen.isEmpty()) {
                                other.change(parameters -> judgedIn(parameters.version(), 60));
                            }
                            seen.add(before);
                            return based(before, 55);
                        });

        assertThat(seen).extracting(Parameters::version).containsExactly(1, 2);
        assertThat(result).isEqualTo(based(judgedIn(3, 60), 55));
        assertThat(versions.current()).isEqualTo(result);
        assertThat(judged).containsExactly("other", "mine");
    }

    private static Parameters judgedIn(int version, int days) {
        Parameters initial = Parameters.initial();
        return new Parameters(
                version,
                days,
                initial.halfLifeDays(),
                initial.priorWeight(),
                initial.priorWindowDays(),
                initial.minPriorAnswers(),
                initial.base(),
                initial.strength(),
                initial.noise(),
                initial.minStrength(),
                initial.maxStrength(),
                initial.minRelationships(),
                initial.minRepeats(),
                initial.noticeable(),
                initial.certainty());
    }

    private static Parameters based(Parameters like, double base) {
        return new Parameters(
                like.version(),
                like.responseWindowDays(),
                like.halfLifeDays(),
                like.priorWeight(),
                like.priorWindowDays(),
                like.minPriorAnswers(),
                base,
                like.strength(),
                like.noise(),
                like.minStrength(),
                like.maxStrength(),
                like.minRelationships(),
                like.minRepeats(),
                like.noticeable(),
                like.certainty());
    }
}
