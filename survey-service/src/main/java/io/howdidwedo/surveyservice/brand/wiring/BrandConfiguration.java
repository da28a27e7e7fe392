package io.howdidwedo.surveyservice.brand.wiring;

import io.howdidwedo.surveyservice.brand.KeepingBrand;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(KeepingBrand.class)
class BrandConfiguration {}
