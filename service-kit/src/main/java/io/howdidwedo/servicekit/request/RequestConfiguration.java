package io.howdidwedo.servicekit.request;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Has every handler of every service read only what it knows, in one way.
@AutoConfiguration(before = HttpMessageConvertersAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RequestConfiguration {
    /// After it is known that the caller may come in at all.
    private static final int AFTER_ACCESS = 1;

    /// How bodies of requests are read and those of answers written.
    @Bean
    JacksonJsonHttpMessageConverter bodies(JsonMapper json) {
        return new JacksonJsonHttpMessageConverter(StatedJson.strict(json));
    }

    @Bean
    StatedParameters statedParameters() {
        return new StatedParameters();
    }

    @Bean
    WebMvcRegistrations handlers() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new HandlersByDoor();
            }
        };
    }

    @Bean
    WebMvcConfigurer parameterChecks() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new ParameterCheck()).order(AFTER_ACCESS);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                StatedParameters.addTo(registry);
            }
        };
    }
}
