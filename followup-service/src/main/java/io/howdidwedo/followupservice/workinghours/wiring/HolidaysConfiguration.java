package io.howdidwedo.followupservice.workinghours.wiring;

import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Working hours leave out public holidays.
@Configuration(proxyBeanMethods = false)
@Import(HolidayConfiguration.class)
class HolidaysConfiguration {}
