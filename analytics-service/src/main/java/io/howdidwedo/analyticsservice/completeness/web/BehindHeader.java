package io.howdidwedo.analyticsservice.completeness.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whatever the API tells, files included, has the header `Figures-Behind` while something is
/// missing in it.
@Configuration(proxyBeanMethods = false)
class BehindHeader {
    private static final String HEADER = "Figures-Behind";

    @Bean
    WebMvcConfigurer behindHeaderOfTheApi(HowComplete howComplete) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Teller(howComplete)).addPathPatterns("/api/**");
            }
        };
    }

    private record Teller(HowComplete howComplete) implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            Completeness completeness = howComplete.now();
            if (!completeness.isWhole()) {
                response.setHeader(
                        HEADER, completeness.sentence(Locale.ENGLISH, Instant::toString));
            }
            return true;
        }
    }
}
