package io.howdidwedo.surveyservice.imports.folder;

import io.howdidwedo.surveyservice.imports.ImportFiles;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportFileConfiguration {
    @Bean
    ImportFiles importFiles(ImportSettings settings) throws IOException {
        return new ImportFolder(settings.folder());
    }
}
