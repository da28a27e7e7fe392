package io.howdidwedo.followupservice.cases.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.history.Mention.Piece;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A colleague is named by an @ and the whole of their name.
class MentionTest {
    private static final Mention EVA = new Mention("eva", "Eva");
    private static final Mention EVA_AGENT = new Mention("agent", "Eva Agent");
    private static final Mention BEN = new Mention("ben", "Ben (south)");
    private static final List<Mention> ALL = List.of(EVA, EVA_AGENT, BEN);

    @Test
    void whoIsNamedIsFoundOnce() {
        assertThat(Mention.in("@Eva and @Ben (south): @Eva, please", ALL))
                .containsExactly(EVA, BEN);
    }

    @Test
    void nobodyIsNamedByTheBeginningOfAnotherName() {
        assertThat(Mention.in("@Eva Agent, please", ALL)).containsExactly(EVA_AGENT);
        assertThat(Mention.in("@Evangeline, and eva@Eva", ALL)).isEmpty();
    }

    @Test
    void nobodyIsNamedWhereNobodyIsKnown() {
        assertThat(Mention.in("@Eva", List.of())).isEmpty();
    }

    @Test
    void aNoteIsTakenApart() {
        assertThat(Mention.pieces("Ask @Eva.", ALL))
                .containsExactly(
                        new Piece("Ask ", false), new Piece("@Eva", true), new Piece(".", false));
        assertThat(Mention.pieces("Ask <b>", List.of()))
                .containsExactly(new Piece("Ask <b>", false));
    }

    @Test
    void itIsKeptWithTheNote() {
        HistoryEntry entry =
                HistoryEntry.of(
                        Instant.EPOCH,
                        Doer.person("Max"),
                        Mention.noted(List.of(EVA, BEN)),
                        "@Eva @Ben (south)");

        assertThat(Mention.of(entry)).containsExactly(EVA, BEN);
        assertThat(HistoryWords.what(entry)).isEqualTo("added a note");
        assertThat(HistoryWords.words(entry)).isEqualTo("@Eva @Ben (south)");
    }
}
