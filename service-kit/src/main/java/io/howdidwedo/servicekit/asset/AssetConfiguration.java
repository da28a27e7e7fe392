package io.howdidwedo.servicekit.asset;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How files that pages load are served.
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AssetConfiguration {

    @Bean
    WebMvcConfigurer keptAssets() {
        return new KeptAssets();
    }
}
