package io.howdidwedo.followupservice.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What customers said, whatever comes once more or too late.
class VoiceLawsTest {
    private static final UUID TRANSACTION = new UUID(1, 1);
    private static final int SAID = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatComesOnceMoreChangesNothing(long seed) {
        Random chance = new Random(seed);
        List<Voice> said = said(chance);
        Voice now = said.getFirst();
        for (int at = 1; at < said.size(); at++) {
            now = now.then(said.get(at));

            Voice earlier = said.get(chance.nextInt(at + 1));
            assertThat(now.then(earlier)).isEqualTo(now);
        }
    }

    /// Of each answer only what it says last may be told, so that nothing taken back is.
    @ParameterizedTest
    @MethodSource("seeds")
    void onlyWhatAnAnswerSaysNowIsTold(long seed) {
        List<Voice> said = said(new Random(seed));
        Map<UUID, Voice> last = new HashMap<>();
        Voice now = said.getFirst();
        for (Voice next : said) {
            now = now.then(next);
            last.put(next.responseId(), next);

            assertThat(now.comments()).isEqualTo(last.get(now.responseId()).comments());
        }
    }

    /// Versions of three answers, each growing, some without words.
    private static List<Voice> said(Random chance) {
        Map<UUID, Long> versions = new HashMap<>();
        List<Voice> said = new ArrayList<>();
        for (int number = 0; number < SAID; number++) {
            UUID response = new UUID(2, chance.nextInt(3));
            long version = versions.merge(response, 1L + chance.nextInt(2), Long::sum);
            List<Comment> comments =
                    chance.nextInt(3) == 0
                            ? List.of()
                            : List.of(new Comment("next-time", "Words " + number));
            said.add(Voice.of(TRANSACTION, response, version, comments));
        }
        return said;
    }
}
