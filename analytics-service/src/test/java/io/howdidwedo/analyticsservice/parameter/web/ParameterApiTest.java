package io.howdidwedo.analyticsservice.parameter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.parameter.ChangingParameters;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.problem.NotAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterApiTest {
    private final List<Parameters> all = new ArrayList<>(List.of(Parameters.initial()));
    private final ParameterVersions versions =
            new ParameterVersions() {
                @Override
                public Parameters current() {
                    return all.getLast();
                }

                @Override
                public boolean add(Parameters next) {
                    return all.add(next);
                }
            };
    private final ParameterApi controller =
            new ParameterApi(versions, new ChangingParameters(versions, () -> {}));

    /// They judge the answers of every team.
    @Test
    void letsNobodyOfOneTeamChangeWhatJudgesAll() {
        assertThatThrownBy(
                        () -> controller.change(admin("north"), Map.of("responseWindowDays", 60)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("every team");
        assertThat(all).hasSize(1);

        controller.change(admin("*"), Map.of("responseWindowDays", 60));
        assertThat(all.getLast().responseWindowDays()).isEqualTo(60);
    }

    private static Caller admin(String teams) {
        return SomeCaller.named("a-1", "Admin", Role.ADMIN, teams);
    }
}
