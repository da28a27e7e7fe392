package io.howdidwedo.surveyservice.survey.template.json;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(TemplateFiles.class)
class TemplateFileConfiguration {}
