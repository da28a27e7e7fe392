package io.howdidwedo.servicekit.holiday;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Public holidays, for a service to import that needs them.
@Configuration(proxyBeanMethods = false)
public class HolidayConfiguration {

    @Bean
    PublicHolidays publicHolidays() {
        return new JollydayHolidays();
    }
}
