package io.howdidwedo.operationsservice.hook.json;

import io.howdidwedo.operationsservice.hook.Bodies;
import io.howdidwedo.servicekit.page.PageSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class BodyConfiguration {
    @Bean
    Bodies hookBodies(JsonMapper json, PageSettings page) {
        return new JsonBodies(json, page.publicUrl());
    }
}
