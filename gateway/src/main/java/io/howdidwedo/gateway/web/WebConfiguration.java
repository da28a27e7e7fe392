package io.howdidwedo.gateway.web;

import io.howdidwedo.gateway.pages.Pages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    Pages pages(@Value("${gateway.organisation}") String organisation) {
        return new Pages(organisation);
    }

    @Bean
    Refusals refusals(Pages pages, JsonMapper json) {
        return new Refusals(pages, json);
    }

    @Bean
    RouterFunction<ServerResponse> assetRoutes() {
        return OwnAssets.routes();
    }
}
