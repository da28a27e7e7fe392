package io.howdidwedo.followupservice.workinghours.wiring;

import io.howdidwedo.followupservice.workinghours.TeamClocks;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(HolidayConfiguration.class)
class WorkingHoursConfiguration {
    @Bean
    TeamClocks teamClocks(TeamHours hours, PublicHolidays holidays, Clock clock) {
        return new TeamClocks(hours, holidays, clock);
    }
}
