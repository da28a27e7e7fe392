package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {
    @ParameterizedTest
    @EnumSource(Metric.class)
    void hasWordsForPeople(Metric metric) {
        assertThat(metric.title()).isNotBlank();
        assertThat(metric.sentence()).endsWith(".");
        assertThat(metric.formula()).isNotBlank();
        assertThat(Metric.named(metric.id())).contains(metric);
    }

    @Test
    void hasANameOfItsOwn() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Metric.values()).map(Metric::title)).doesNotHaveDuplicates();
    }

    @Test
    void isSaidInTheWordsOfItsBundle() {
        assertThat(Metric.SUPPLIER_MET.title()).isEqualTo("Supplier's requirements met");
        assertThat(Metric.NPS.formula())
                .isEqualTo(
                        "100 x (share of 9 and 10 - share of 0 to 6) of the answers from 0 to 10");
    }
}
