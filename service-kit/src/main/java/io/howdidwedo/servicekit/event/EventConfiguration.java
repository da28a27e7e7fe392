package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.servicekit.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import tools.jackson.databind.json.JsonMapper;

/// Connects the service to Kafka: topics are made if missing, what cannot be understood goes to
/// the topic's dead letters at once, what may pass is tried again for an hour first, and what only
/// waits for another system is never given up.
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(TopicSettings.class)
class EventConfiguration {
    private static final Set<String> COMPACTED =
            Set.of(Topics.OFFERINGS, Topics.TEAMS, Topics.VERDICTS, Topics.SCHEDULE);

    /// A scheduler without its folder reads all that is on the schedule: what has fired must not
    /// stay long. Nor must it go at once: when a timer is set anew while it fires, its taking off
    /// comes last until the scheduler has read that.
    private static final Map<String, String> CLEARED_UP_SOON =
            Map.of(
                    TopicConfig.SEGMENT_BYTES_CONFIG,
                    Integer.toString(64 << 20),
                    TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                    Long.toString(Duration.ofHours(1).toMillis()));

    /// Long enough for a set to come together, too short for anybody to wait for it. The pause that
    /// containers know would hold up polls that are full, too.
    private static final Duration REST = Duration.ofMillis(50);

    private static final String LARGEST_DEAD_LETTER = Integer.toString(2 << 20);

    @Bean
    EventRecords eventRecords(
            JsonMapper json, @Value("${spring.application.name}") String service) {
        return new EventRecords(json, service);
    }

    /// As usual, but of consumers that close at once: whoever stops a service waits for them.
    @Bean
    DefaultKafkaConsumerFactory<Object, Object> kafkaConsumerFactory(KafkaProperties settings) {
        return new DefaultKafkaConsumerFactory<>(settings.buildConsumerProperties()) {
            @Override
            protected Consumer<Object, Object> createRawConsumer(Map<String, Object> stated) {
                return new PromptConsumer<>(stated, getKeyDeserializer(), getValueDeserializer());
            }
        };
    }

    /// Where some of the past is read there is one thread more for it, see `LaneAssignor`.
    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
            threadsForThePast() {
        return container -> {
            String[] topics = container.getContainerProperties().getTopics();
            if (topics != null && Arrays.stream(topics).anyMatch(Topics.HISTORY::contains)) {
                container.setConcurrency(container.getConcurrency() + 1);
            }
        };
    }

    @Bean
    KafkaAdmin.NewTopics topics(TopicSettings settings) {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : Topics.ALL) {
            topics.add(topic(name, settings));
            topics.add(deadLetters(name, settings));
        }
        return new KafkaAdmin.NewTopics(topics.toArray(NewTopic[]::new));
    }

    private static NewTopic topic(String name, TopicSettings settings) {
        TopicBuilder topic = kept(name, settings.partitions(name), settings);
        if (name.equals(Topics.SCHEDULE)) {
            topic.configs(CLEARED_UP_SOON);
        }
        return COMPACTED.contains(name) ? topic.compact().build() : topic.build();
    }

    /// A dead letter is its record and what is said about it: it may be a little larger.
    private static NewTopic deadLetters(String topic, TopicSettings settings) {
        return kept(Topics.deadLettersOf(topic), 1, settings)
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_DEAD_LETTER)
                .build();
    }

    private static TopicBuilder kept(String name, int partitions, TopicSettings settings) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(settings.replicas())
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1");
    }

    @Bean
    Retries listenersHealthIndicator(Clock clock) {
        return new Retries(clock);
    }

    @Bean
    PolledEvents polledEvents(
            EventRecords records,
            DeadLetterPublishingRecoverer deadLetters,
            Retries retries,
            Traces traces) {
        return new PolledEvents(
                records,
                (record, failure) -> {
                    deadLetters.accept(record, failure);
                    retries.recovered(record, failure);
                },
                EventConfiguration::rest,
                RightOfWay.ofThisProcess(),
                traces);
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            // The listener is to stop: it looks for that itself.
            Thread.currentThread().interrupt();
        }
    }

    @Bean
    CommonErrorHandler eventErrors(DeadLetterPublishingRecoverer deadLetters, Retries retries) {
        DefaultErrorHandler errors = new DefaultErrorHandler(deadLetters);
        errors.setRetryListeners(retries);
        errors.setBackOffFunction((_, failure) -> Patience.with(failure));
        errors.addNotRetryableExceptions(MalformedEvent.class);
        return errors;
    }

    /// With the reason in one sentence instead of exceptions and their stacks.
    @Bean
    DeadLetterPublishingRecoverer deadLetters(KafkaTemplate<?, ?> kafka) {
        DeadLetterPublishingRecoverer deadLetters =
                new DeadLetterPublishingRecoverer(kafka, EventConfiguration::deadLetter);
        deadLetters.setExceptionHeadersCreator(
                (headers, failure, _, _) ->
                        headers.add(Reason.HEADER, Reason.of(failure).getBytes(UTF_8)));
        return deadLetters;
    }

    /// They are few and in no order that matters: one partition holds them.
    private static TopicPartition deadLetter(ConsumerRecord<?, ?> record, Exception cause) {
        return new TopicPartition(Topics.deadLettersOf(record.topic()), 0);
    }
}
