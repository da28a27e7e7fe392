package io.howdidwedo.localplatform.launcher;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Lets a service make what it can without broker, database and mailbox, and holds it before the
/// first bean of its own, which may use them; the framework's own beans and the settings do not.
record AwaitPlatform(CompletableFuture<?> platform) implements InstantiationAwareBeanPostProcessor {
    /// Makes no bean itself: null lets the factory go on.
    ///
    /// @throws java.util.concurrent.CompletionException when the platform did not start
    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
        if (Service.isOurs(type)
                && !AnnotatedElementUtils.hasAnnotation(type, ConfigurationProperties.class)
                && !AnnotatedElementUtils.hasAnnotation(type, Configuration.class)) {
            platform.join();
        }
        return null;
    }
}
