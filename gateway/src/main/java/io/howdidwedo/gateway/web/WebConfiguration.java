package io.howdidwedo.gateway.web;

import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    BlockingWork blockingWork() {
        return new BlockingWork();
    }

    @Bean
    PageSettings pageSettings(
            @Value("${gateway.organisation}") String organisation,
            @Value("${gateway.public-url}") String publicUrl) {
        return new PageSettings(organisation, publicUrl);
    }

    @Bean
    Templates templates() {
        return new Templates(WebConfiguration.class.getClassLoader(), "io.howdidwedo.gateway");
    }

    @Bean
    Pages pages(Templates templates, PageSettings settings) {
        return new Pages(templates, settings.organisation());
    }

    @Bean
    Refusals refusals(Pages pages, JsonMapper json) {
        return new Refusals(pages, json);
    }

    /// After the framework's own, which would put in its reader again.
    @Bean
    @Order(1)
    CodecCustomizer statedBodies(JsonMapper json) {
        var decoder = new JacksonJsonDecoder(StatedBodies.strict(json));
        return configurer -> configurer.defaultCodecs().jacksonJsonDecoder(decoder);
    }

    @Bean
    RouterFunction<ServerResponse> assetRoutes() {
        return OwnAssets.routes();
    }
}
