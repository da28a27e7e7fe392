package io.howdidwedo.servicekit.event;

import io.howdidwedo.servicekit.vital.Vitals;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/// Tells how the service's listeners are doing.
@AutoConfiguration(after = EventConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class EventVitalsConfiguration {

    @Bean(destroyMethod = "close")
    BrokerPlaces brokerPlaces(KafkaAdmin admin) {
        return new BrokerPlaces(() -> Admin.create(admin.getConfigurationProperties()));
    }

    @Bean
    Vitals consumerVitals(
            KafkaListenerEndpointRegistry listeners, BrokerPlaces places, Retries retries) {
        return new ConsumerVitals(() -> topicsByGroup(listeners), places, retries);
    }

    private static Map<String, Set<String>> topicsByGroup(KafkaListenerEndpointRegistry listeners) {
        Map<String, Set<String>> topics = new HashMap<>();
        for (MessageListenerContainer listener : listeners.getListenerContainers()) {
            String[] read = listener.getContainerProperties().getTopics();
            String group = listener.getGroupId();
            if (read != null && group != null) {
                topics.computeIfAbsent(group, _ -> new TreeSet<>()).addAll(Set.of(read));
            }
        }
        return topics;
    }
}
