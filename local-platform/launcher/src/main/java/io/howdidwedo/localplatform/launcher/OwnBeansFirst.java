package io.howdidwedo.localplatform.launcher;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.LazyInitializationExcludeFilter;

/// Of a service that makes its beans when they are needed, those that are made at once all the
/// same: its own, which listen to topics and look after their stores. So what is wrong with one of
/// them still shows at the start.
final class OwnBeansFirst implements LazyInitializationExcludeFilter {
    private static final String OURS = "io.howdidwedo.";

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    @Override
    public boolean isExcluded(String name, BeanDefinition definition, Class<?> type) {
        return isOurs(type);
    }
}
