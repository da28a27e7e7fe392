package io.howdidwedo.analyticsservice.figure.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Whoever reads figures by program learns in the answer itself what is missing in it.
class BehindInTheJsonTest {
    private static final Completeness SOME = new Completeness(60, 100, 0, false, null);
    private static final Caller MANAGER = SomeCaller.named("m-1", "Manager", Role.MANAGER, "*");

    private final Figures figures = new CountsByHand().figures();
    private Completeness completeness = Completeness.WHOLE;
    private final HowComplete howComplete = () -> completeness;

    @Test
    void isBesideFigures() {
        FigureApi controller = new FigureApi(figures, new ParameterVersionsInMemory(), howComplete);
        MultiValueMap<String, String> asked = asked(Map.of("metrics", "csat"));

        assertThat(controller.asJson(MANAGER, asked)).containsEntry("behind", null);
        completeness = SOME;
        assertThat(controller.asJson(MANAGER, asked))
                .containsEntry("behind", Behind.of(SOME))
                .containsEntry("judging", new Judging(60));
    }

    @Test
    void isBesideADifference() {
        DifferenceApi controller = new DifferenceApi(figures, howComplete);
        MultiValueMap<String, String> asked =
                asked(Map.of("metric", "csat", "by", "supplier", "one", "north", "other", "south"));

        assertThat(controller.difference(MANAGER, asked).behind()).isNull();
        completeness = SOME;
        assertThat(controller.difference(MANAGER, asked).behind()).isEqualTo(Behind.of(SOME));
    }

    @Test
    void isBesideTimes() {
        TimesApi controller = new TimesApi((_, _) -> List.of(), howComplete);

        assertThat(controller.asJson(MANAGER, asked(Map.of())).behind()).isNull();
        completeness = SOME;
        assertThat(controller.asJson(MANAGER, asked(Map.of())).behind()).isEqualTo(Behind.of(SOME));
        assertThat(controller.asJson(MANAGER, asked(Map.of())).judging())
                .isEqualTo(new Judging(60));
    }

    private static MultiValueMap<String, String> asked(Map<String, String> parameters) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        parameters.forEach(asked::add);
        return asked;
    }
}
