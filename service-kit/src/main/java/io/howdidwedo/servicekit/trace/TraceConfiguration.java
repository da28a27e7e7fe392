package io.howdidwedo.servicekit.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// Tells traces where the settings say. It is decided when the service starts, not by a condition:
/// contexts that were written down when the launcher was built know no settings.
@AutoConfiguration
@EnableConfigurationProperties(TraceSettings.class)
class TraceConfiguration {
    private static final AttributeKey<String> NAME = AttributeKey.stringKey("service.name");

    @Bean(destroyMethod = "close")
    Traces serviceTraces(
            TraceSettings settings, @Value("${spring.application.name}") String service) {
        return settings.endpoint().isBlank() ? Traces.OFF : new Traces(provider(settings, service));
    }

    /// In the gateway, which has no filters of this kind, the door does it.
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    FilterRegistrationBean<TraceFilter> traceFilter(Traces traces) {
        FilterRegistrationBean<TraceFilter> filter =
                new FilterRegistrationBean<>(new TraceFilter(traces));
        filter.setEnabled(traces.isOn());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static SdkTracerProvider provider(TraceSettings settings, String service) {
        return SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(NAME, service)))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(settings.ratio())))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter(settings)).build())
                .build();
    }

    private static OtlpHttpSpanExporter exporter(TraceSettings settings) {
        return OtlpHttpSpanExporter.builder().setEndpoint(path(settings.endpoint())).build();
    }

    /// As the specification of OTLP's settings has it: the endpoint is the beginning of it.
    static String path(String endpoint) {
        URI stated;
        try {
            stated = URI.create(endpoint.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(wanted(), e);
        }
        if (stated.getHost() == null || !stated.getScheme().matches("https?")) {
            throw new IllegalArgumentException(wanted());
        }
        return stated.toString().replaceAll("/+$", "") + "/v1/traces";
    }

    private static String wanted() {
        return "howdidwedo.traces.endpoint (OTEL_EXPORTER_OTLP_ENDPOINT) must be an address such as"
                + " http://tempo:4318";
    }
}
