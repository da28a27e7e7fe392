package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.access.Admission;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.identity.IdentityTokens;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.servicekit.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class DoorConfiguration {
    @Bean
    @Order(-400)
    WebFilter requestIdFilter(MeterRegistry metrics) {
        return new RequestIdFilter(new RequestTimes(metrics));
    }

    @Bean
    @Order(-300)
    WebFilter securityHeadersFilter() {
        return new SecurityHeadersFilter();
    }

    @Bean
    @Order(-200)
    WebFilter accessFilter(Admission admission, Recognition recognition, Refusals refusals) {
        return new AccessFilter(admission, recognition, refusals);
    }

    @Bean
    @Order(-100)
    WebFilter signedLinkFilter(DoorSettings settings, Clock clock, Refusals refusals) {
        var pace = new RateLimit(new Pace(settings.requests(), settings.period()), clock);
        return new SignedLinkFilter(pace, settings.largestBody(), refusals);
    }

    @Bean
    GlobalFilter passingOn(IdentityTokens tokens, Traces traces) {
        return new PassingOn(tokens, traces);
    }

    @Bean
    ErrorWebExceptionHandler brokenRequests(Refusals refusals) {
        return new BrokenRequests(refusals);
    }
}
