package io.howdidwedo.surveyservice.nextcycle.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
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

    /// What asks is not what is asked for, nor does one word make two wishes one.
    @Test
    void courtesyAndStopWordsMakeNothingAlike() {
        assertThat(
                        among(
                                "Please call",
                                "Please hurry",
                                "Would you please clean the van",
                                "Could you please use paper",
                                "They should have more colours",
                                "You should have warned me"))
                .isEmpty();
        assertThat(among("Bitte anrufen", "Bitte schneller", "Könnten Sie bitte putzen?"))
                .isEmpty();
        assertThat(among("Por favor liguem antes", "Por favor limpem")).isEmpty();
        assertThat(among("من فضلك اتصل", "من فضلك أسرع")).isEmpty();
        assertThat(among("Call the office", "Call when the driver is near the house")).isEmpty();
        assertThat(among("Please: cheaper!", "cheaper please")).hasSize(1);
    }

    @Test
    void wordsThatTellNothingMakeNothingAlike() {
        assertThat(among("They were there with flowers", "They were there with music")).isEmpty();
        assertThat(among("Quando eles estavam com flores", "Quando eles estavam com música"))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatStandsAlone() {
        assertThat(among("Call me", "Cheaper", "!!!", "", "?")).isEmpty();
    }

    private static List<List<String>> among(String... words) {
        return new LikeOnes(new LuceneTellingWords())
                        .among(
                                Arrays.stream(words)
                                        .map(
                                                text ->
                                                        new StatedRequirement(
                                                                UUID.randomUUID(),
                                                                1,
                                                                UUID.randomUUID(),
                                                                "c",
                                                                "north-branch",
                                                                "home-delivery",
                                                                text,
                                                                Instant.EPOCH,
                                                                null,
                                                                Taken.WISH))
                                        .toList())
                        .stream()
                        .map(some -> some.stream().map(StatedRequirement::words).toList())
                        .toList();
    }
}
