package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What all pages are made with.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Templates templates() {
        return new Templates(
                PagesConfiguration.class.getClassLoader(), "io.howdidwedo.analyticsservice");
    }

    @Bean
    FigurePages figurePages(Templates templates, StaffPages pages, HowComplete howComplete) {
        return new FigurePages(templates, pages, howComplete);
    }

    @Bean
    CountedPages countedPages(FigurePages pages, Freshness<?> freshness, Clock clock) {
        return new CountedPages(pages, freshness, clock);
    }
}
