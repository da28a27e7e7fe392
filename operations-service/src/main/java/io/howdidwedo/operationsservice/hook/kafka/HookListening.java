package io.howdidwedo.operationsservice.hook.kafka;

import io.howdidwedo.operationsservice.hook.Listening;
import java.util.Objects;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// Starts and stops the listener.
@Component
final class HookListening implements Listening {
    private final KafkaListenerEndpointRegistry listeners;

    HookListening(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @Override
    public void listen(boolean wanted) {
        MessageListenerContainer listener =
                Objects.requireNonNull(listeners.getListenerContainer(HookListener.ID));
        if (wanted && !listener.isRunning()) {
            listener.start();
        } else if (!wanted && listener.isRunning()) {
            listener.stop(() -> {});
        }
    }
}
