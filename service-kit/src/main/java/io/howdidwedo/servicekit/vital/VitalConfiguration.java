package io.howdidwedo.servicekit.vital;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// Tells a service's vital signs; the gateway, which has few, tells health in its own way.
@AutoConfiguration(after = PrometheusMetricsExportAutoConfiguration.class)
class VitalConfiguration {

    @Bean
    VitalSigns vitalSigns(ObjectProvider<Vitals> sources, Clock clock) {
        return new VitalSigns(() -> sources.orderedStream().toList(), clock);
    }

    @Bean
    VitalMetrics vitalMetrics(VitalSigns signs, PrometheusRegistry metrics) {
        VitalMetrics vitals = new VitalMetrics(signs);
        metrics.register(vitals);
        return vitals;
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    HealthIndicator vitalsHealthIndicator(VitalSigns signs) {
        return new VitalHealth(signs);
    }
}
