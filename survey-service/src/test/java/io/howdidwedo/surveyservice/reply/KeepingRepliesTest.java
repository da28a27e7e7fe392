package io.howdidwedo.surveyservice.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepingRepliesTest {
    private static final String ID = "sorry";
    private static final Map<String, String> TEXT =
            Map.of("en", "We are sorry", "de", "Verzeihung");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final KeepingReplies replies = new KeepingReplies(new CatalogueInMemory<>(), clock);

    @Test
    void whatWasTakenOutIsPutBackAsItWas() {
        replies.state(ID, "Sorry", TEXT);
        ReplyTemplate before = replies.find(ID).orElseThrow();
        clock.advance(Duration.ofDays(1));

        replies.takeOut(ID);
        replies.takeOut(ID);
        assertThat(replies.find(ID)).isEmpty();
        assertThat(replies.inUse()).isEmpty();
        assertThat(replies.findTakenOut(ID)).isPresent();

        replies.putBack(ID);
        replies.putBack(ID);
        assertThat(replies.find(ID)).contains(before);
        assertThat(replies.findTakenOut(ID)).isEmpty();
    }

    @Test
    void anotherOfItsNameIsNotUndone() {
        replies.state(ID, "Sorry", TEXT);
        replies.takeOut(ID);
        replies.state(ID, "Sorry", Map.of("en", "We regret"));

        replies.putBack(ID);

        assertThat(replies.find(ID).orElseThrow().text()).isEqualTo(Map.of("en", "We regret"));
    }

    @Test
    void whatWasNeverThereIsNotPutBack() {
        replies.putBack(ID);

        assertThat(replies.inUse()).isEmpty();
    }
}
