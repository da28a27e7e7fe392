package io.howdidwedo.servicekit.asset;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Lets browsers keep what [Asset] names for good, and sends them what the build compressed where
/// they take it. The same files without their version are served
/// as all others are.
final class KeptAssets implements WebMvcConfigurer {
    private static final String WITH_VERSION = "/assets/{owner}/{file:.+-[0-9a-f]{32}\\.[a-z]+}";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(WITH_VERSION)
                .addResourceLocations("classpath:/" + Asset.FOLDER + "/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(
                        new VersionResourceResolver().addVersionStrategy(Asset.VERSIONS, "/**"));
    }
}
