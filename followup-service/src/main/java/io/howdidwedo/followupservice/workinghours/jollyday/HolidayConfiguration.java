package io.howdidwedo.followupservice.workinghours.jollyday;

import io.howdidwedo.followupservice.workinghours.PublicHolidays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Public holidays by a library.
@Configuration(proxyBeanMethods = false)
public class HolidayConfiguration {

    @Bean
    PublicHolidays publicHolidays() {
        return new JollydayHolidays();
    }
}
