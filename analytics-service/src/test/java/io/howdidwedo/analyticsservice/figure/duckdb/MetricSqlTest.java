package io.howdidwedo.analyticsservice.figure.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricSqlTest {
    @ParameterizedTest
    @EnumSource(Metric.class)
    void tellsHowToCountEachMetric(Metric metric) {
        MetricSql sql = MetricSql.of(metric);

        assertThat(sql.among()).isNotEmpty();
        assertThat(sql.amount().equals("0")).isEqualTo(!metric.kind().isMean());
        assertThat(sql.bad().equals("false")).isEqualTo(metric.kind() != Metric.Kind.NET);
        assertThat(sql.good().equals("true")).isEqualTo(isCountedWhole(metric));
    }

    private static boolean isCountedWhole(Metric metric) {
        return metric.kind() == Metric.Kind.COUNT;
    }
}
