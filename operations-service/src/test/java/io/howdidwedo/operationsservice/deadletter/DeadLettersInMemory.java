package io.howdidwedo.operationsservice.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Dead letters of which those can be understood that begin with a brace and end with one.
public final class DeadLettersInMemory implements DeadLetters {
    private final Map<String, List<DeadLetter>> all = new TreeMap<>();
    private final List<DeadLetter> sentBack = new ArrayList<>();

    /// One more, at the end of its topic.
    public DeadLetter fell(String topic, String text) {
        List<DeadLetter> letters = all.computeIfAbsent(topic, _ -> new ArrayList<>());
        DeadLetter letter =
                new DeadLetter(
                        new Place(topic, letters.size()),
                        0,
                        "k",
                        text.getBytes(UTF_8),
                        List.of(),
                        "It is no CloudEvent.",
                        Instant.EPOCH);
        letters.add(letter);
        return letter;
    }

    /// What was sent back so far.
    public List<String> sentBack() {
        return sentBack.stream().map(DeadLetter::text).toList();
    }

    @Override
    public Map<String, Span> spans() {
        Map<String, Span> spans = new TreeMap<>();
        all.forEach((topic, letters) -> spans.put(topic, new Span(0, letters.size())));
        return spans;
    }

    @Override
    public List<DeadLetter> list(String topic, Span span, int most) {
        return all.getOrDefault(topic, List.of()).stream()
                .filter(letter -> letter.place().offset() >= span.from())
                .filter(letter -> letter.place().offset() < span.until())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<DeadLetter> find(Place place) {
        return all.getOrDefault(place.topic(), List.of()).stream()
                .filter(letter -> letter.place().equals(place))
                .findFirst();
    }

    @Override
    public Optional<String> problem(DeadLetter letter) {
        return letter.text().matches("\\{.*}")
                ? Optional.empty()
                : Optional.of("It is no CloudEvent.");
    }

    @Override
    public void sendBack(DeadLetter letter) {
        sentBack.add(letter);
    }
}
