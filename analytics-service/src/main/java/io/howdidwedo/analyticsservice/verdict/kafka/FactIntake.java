package io.howdidwedo.analyticsservice.verdict.kafka;

import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// Opens the intake of facts: not before the chronicle knows what is usual.
@Component
public final class FactIntake {
    static final String LISTENER = "analytics-facts";

    private final KafkaListenerEndpointRegistry listeners;

    FactIntake(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    /// Starts taking facts in.
    public void open() {
        MessageListenerContainer container = listeners.getListenerContainer(LISTENER);
        if (container != null) {
            container.start();
        }
    }
}
