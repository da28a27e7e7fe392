package io.howdidwedo.servicekit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Whoever is found with all handlers looked at is found by the first word, too.
class HandlersByDoorTest {
    private final GenericWebApplicationContext context = new GenericWebApplicationContext();
    private final HandlersByDoor handlers = new HandlersByDoor();
    private final RequestMappingHandlerMapping usual = new RequestMappingHandlerMapping();

    @Controller
    static final class Doors {
        @GetMapping("/s/{token}")
        void survey(@PathVariable String token) {}

        @PostMapping("/s/{token}/opened")
        void opened(@PathVariable String token) {}

        @GetMapping({"/cases", "/my-work/{id}"})
        void list() {}

        @GetMapping("/{any}/all")
        void all(@PathVariable String any) {}

        @GetMapping("/fragments/**")
        void fragments() {}

        @GetMapping("/")
        void home() {}
    }

    @BeforeEach
    void open() {
        context.registerBean(Doors.class);
        context.refresh();
        handlers.setApplicationContext(context);
        handlers.afterPropertiesSet();
        usual.setApplicationContext(context);
        usual.afterPropertiesSet();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /s/abc, survey",
        "GET, /%73/abc, survey",
        "GET, /s;x=1/abc, survey",
        "POST, /s/abc/opened, opened",
        "GET, /cases, list",
        "GET, /my-work/1, list",
        "GET, /s/all, all",
        "GET, /teams/all, all",
        "GET, /fragments/survey/one, fragments",
        "GET, /, home",
        "GET, /S/abc,",
        "GET, /cases/1,",
        "GET, /nothing,",
    })
    void theSameHandlerIsFound(String method, String path, @Nullable String handler)
            throws Exception {
        assertThat(found(handlers, method, path)).isEqualTo(handler);
        assertThat(found(usual, method, path)).isEqualTo(handler);
    }

    @Test
    void whatIsOnlyReadIsSaidToBe() {
        assertThatThrownBy(() -> found(handlers, "POST", "/cases"))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class)
                .hasMessageContaining("POST");
    }

    private static @Nullable String found(
            RequestMappingHandlerMapping handlers, String method, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = handlers.getHandler(request);
        return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }
}
