package io.howdidwedo.servicekit.page;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;

/// The staff pages' layout and how pages are written.
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PageSettings.class)
class PageConfiguration {

    @Bean
    StaffPages staffPages(PageSettings settings) {
        return new StaffPages(settings);
    }

    @Bean
    HttpMessageConverter<ProblemDetail> problemPage(StaffPages pages) {
        return new ProblemPage(pages);
    }

    @Bean
    HttpMessageConverter<Html> htmlConverter() {
        return new HtmlConverter();
    }
}
