package io.howdidwedo.surveyservice.nextcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikeOnesTest {
    @Test
    void putsTogetherWhatSharesItsWords() {
        assertThat(
                        among(
                                "Please call before delivery",
                                "Cheaper shipping",
                                "Call me before the delivery arrives",
                                "Delivery: call before!",
                                "Free shipping would be nice, or cheaper shipping"))
                .containsExactly(
                        List.of(
                                "Please call before delivery",
                                "Call me before the delivery arrives",
                                "Delivery: call before!"),
                        List.of(
                                "Cheaper shipping",
                                "Free shipping would be nice, or cheaper shipping"));
    }

    @Test
    void knowsTheBeginningsOfWordsInAnyLanguage() {
        assertThat(among("Bitte früher liefern", "Frühere Lieferung")).hasSize(1);
        assertThat(among("Avisar antes da entrega", "Avise antes de entregar")).hasSize(1);
        assertThat(among("اتصل بي قبل التوصيل", "اتصل قبل التوصيل")).hasSize(1);
    }

    @Test
    void leavesAloneWhatStandsAlone() {
        assertThat(among("Call me", "Cheaper", "!!!", "", "?")).isEmpty();
    }

    private static List<List<String>> among(String... words) {
        return LikeOnes.among(
                        Arrays.stream(words)
                                .map(
                                        one ->
                                                new StatedRequirement(
                                                        UUID.randomUUID(),
                                                        1,
                                                        UUID.randomUUID(),
                                                        "c",
                                                        "north-branch",
                                                        "home-delivery",
                                                        one,
                                                        Instant.EPOCH,
                                                        null))
                                .toList())
                .stream()
                .map(some -> some.stream().map(StatedRequirement::words).toList())
                .toList();
    }
}
