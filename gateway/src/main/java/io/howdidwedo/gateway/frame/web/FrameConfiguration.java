package io.howdidwedo.gateway.frame.web;

import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FrameConfiguration {
    @Bean
    StaffFrame staffFrame(PageSettings settings, Templates templates) {
        return new StaffFrame(new StaffPages(settings), templates);
    }
}
