package io.howdidwedo.surveyservice.nextcycle.wiring;

import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({LikeOnes.class, NextCycle.class})
class NextCycleConfiguration {}
