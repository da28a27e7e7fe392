package io.howdidwedo.analyticsservice.completeness.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

class BehindHeaderTest {
    private Completeness completeness = Completeness.WHOLE;

    @Test
    void isNotThereWhenFiguresAreWhole() throws Exception {
        assertThat(header("/api/figures")).isNull();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        completeness = new Completeness(60, 100, 0, false, null);

        assertThat(header("/api/figures"))
                .isEqualTo("60 % of the answers received are not counted yet (60 of 100).");
        assertThat(header("/api/times/by/team")).isEqualTo(header("/api/figures"));
    }

    @Test
    void saysThatVerdictsMayChange() throws Exception {
        completeness = new Completeness(0, 100, 0, true, null);

        assertThat(header("/api/figures")).startsWith("Verdicts are being worked out again");
    }

    /// Pages have a banner.
    @Test
    void isOfTheApiAlone() throws Exception {
        completeness = new Completeness(60, 100, 0, false, null);

        assertThat(header("/overview")).isNull();
    }

    private @Nullable String header(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ServletRequestPathUtils.parseAndCache(request);
        for (MappedInterceptor one : interceptors()) {
            if (one.matches(request)) {
                assertThat(one.preHandle(request, response, this)).isTrue();
            }
        }
        return response.getHeader("Figures-Behind");
    }

    private List<MappedInterceptor> interceptors() {
        Registry registry = new Registry();
        new BehindHeader().behindHeaderOfTheApi(() -> completeness).addInterceptors(registry);
        return registry.mapped();
    }

    /// Tells what was added to it.
    private static final class Registry extends InterceptorRegistry {
        List<MappedInterceptor> mapped() {
            return getInterceptors().stream().map(MappedInterceptor.class::cast).toList();
        }
    }
}
