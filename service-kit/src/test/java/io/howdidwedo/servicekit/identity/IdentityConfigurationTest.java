package io.howdidwedo.servicekit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/// Who gets past the filters of a service that is reached around the gateway.
class IdentityConfigurationTest {
    private final AnnotationConfigWebApplicationContext context =
            new AnnotationConfigWebApplicationContext();
    private FilterChainProxy filters;

    @EnableWebSecurity
    static class Security {}

    @BeforeEach
    void open() {
        context.setServletContext(new MockServletContext());
        context.register(Security.class, IdentityConfiguration.class);
        context.addBeanFactoryPostProcessor(
                beans -> beans.registerSingleton("decoder", (JwtDecoder) this::refused));
        context.refresh();
        filters = context.getBean("springSecurityFilterChain", FilterChainProxy.class);
    }

    private Jwt refused(String token) {
        throw new BadJwtException("Not one of ours: " + token);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /s/abc",
        "POST, /s/abc",
        "GET, /c/abc",
        "GET, /assets/survey/page.js",
        "GET, /actuator/health",
    })
    void openDoorsLetEverybodyIn(String method, String path) throws Exception {
        assertThat(status(request(method, path))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cases",
        "POST, /api/transactions",
        "POST, /assets/survey/page.js",
        "GET, /actuator/metrics",
        "GET, /nothing",
    })
    void anyOtherAsksForAToken(String method, String path) throws Exception {
        assertThat(status(request(method, path))).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"GET, /s/abc", "POST, /s/abc", "GET, /cases"})
    void aTokenThatIsNotGoodIsRefusedEverywhere(String method, String path) throws Exception {
        MockHttpServletRequest request = request(method, path);
        request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer ey.J.x");

        assertThat(status(request)).isEqualTo(401);
    }

    @Test
    void aCrookedPathIsRefusedAtOpenDoorsToo() throws Exception {
        assertThat(status(request("GET", "/s/../cases"))).isEqualTo(400);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }

    private int status(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain handler = new MockFilterChain();
        filters.doFilter(request, response, handler);
        assertThat(handler.getRequest() != null).isEqualTo(response.getStatus() == 200);
        return response.getStatus();
    }
}
