package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dead letters of all topics.
public interface DeadLetters {
    /// From where to where there are dead letters of a topic.
    ///
    /// @param from the offset of the oldest
    /// @param until behind the offset of the newest
    record Span(long from, long until) {
        /// Whether there may be any.
        public boolean isEmpty() {
            return from >= until;
        }
    }

    /// Where there are dead letters, by topic; topics without any are left out.
    Map<String, Span> spans();

    /// Dead letters of a topic in their order.
    ///
    /// @param span where to look
    /// @param most how many at most
    List<DeadLetter> list(String topic, Span span, int most);

    /// The one at this place; empty when there is none, or no such topic.
    Optional<DeadLetter> find(Place place);

    /// Why it cannot be understood as it now is, in one sentence; empty when it can be read.
    Optional<String> problem(DeadLetter letter);

    /// Sends it back to the topic it came from; it is there when this returns. Sent twice it has
    /// its effect once, as every event.
    void sendBack(DeadLetter letter);
}
