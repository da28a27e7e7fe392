package io.howdidwedo.surveyservice.survey.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// Surveys in the collection `surveys`, one document a version. Published versions never change,
/// so they are kept in memory; which is the newest is looked up at most once a second.
final class MongoSurveys implements Surveys {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Aggregates<Survey> surveys;
    private final Clock clock;
    private final Map<String, Survey> versions = new ConcurrentHashMap<>();
    private volatile Newest newest = new Newest(Instant.MIN, List.of());

    private record Newest(Instant seen, List<Survey> surveys) {}

    /// Surveys in this database; the standard one is there from the start.
    MongoSurveys(MongoDatabase database, OutboxRelay relay, Clock clock) {
        this.surveys =
                new Aggregates<>(database, relay, "surveys", Survey.class).indexed("id", "version");
        this.clock = clock;
        publish(StandardSurvey.firstVersion());
    }

    @Override
    public Optional<Survey> find(String id, int version) {
        String key = id + "/" + version;
        Survey known = versions.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Survey> found = surveys.find(Survey.documentId(id, version)).map(Versioned::state);
        found.ifPresent(survey -> versions.put(key, survey));
        return found;
    }

    @Override
    public Optional<Survey> newest(String id) {
        return surveys
                .list(new Document("state.id", id), new Document("state.version", -1), 1)
                .stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public List<Survey> versions(String id) {
        return surveys
                .list(new Document("state.id", id), new Document("state.version", -1), 0)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Survey> all() {
        TreeMap<String, Survey> byId = new TreeMap<>();
        for (Versioned<Survey> kept : surveys.list(new Document(), null, 0)) {
            byId.merge(
                    kept.state().id(), kept.state(), (a, b) -> a.version() >= b.version() ? a : b);
        }
        return List.copyOf(byId.values());
    }

    @Override
    public Survey forOffering(String offering) {
        List<Survey> current = asked();
        return current.stream()
                .filter(survey -> survey.offerings().contains(offering))
                .findFirst()
                .or(
                        () ->
                                current.stream()
                                        .filter(survey -> survey.id().equals(Survey.STANDARD))
                                        .max(Comparator.comparingInt(Survey::version)))
                .orElseThrow();
    }

    @Override
    public List<Survey> asked() {
        Newest seen = newest;
        Instant now = clock.instant();
        if (seen.seen().isBefore(now.minus(FRESH))) {
            seen = new Newest(now, all());
            newest = seen;
        }
        return seen.surveys();
    }

    @Override
    public boolean publish(Survey survey) {
        boolean published =
                surveys.insert(
                        new Change<>(
                                Survey.documentId(survey.id(), survey.version()),
                                survey,
                                List.of()));
        newest = new Newest(Instant.MIN, List.of());
        return published;
    }
}
