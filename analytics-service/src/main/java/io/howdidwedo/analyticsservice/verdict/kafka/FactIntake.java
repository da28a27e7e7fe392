package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.verdict.Intake;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/// Opens the intake of facts: not before the chronicle knows what is usual.
final class FactIntake implements Intake {
    static final String LISTENER = "analytics-facts";

    private final KafkaListenerEndpointRegistry listeners;

    FactIntake(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @Override
    public void open() {
        MessageListenerContainer container = listeners.getListenerContainer(LISTENER);
        if (container != null) {
            container.start();
        }
    }
}
