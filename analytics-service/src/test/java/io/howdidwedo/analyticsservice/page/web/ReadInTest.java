package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadInTest {
    @Test
    void makesItInTheLanguageAndThenReadsAsBefore() {
        assertThat(ReadIn.language(Locale.GERMAN, Labels::answers)).isEqualTo("Antworten");
        assertThat(Labels.answers()).isEqualTo("Answers");
        assertThat(Phrases.reader()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void carriesTheLanguageOfWhoReadsToAnotherThread() {
        Supplier<String> carried =
                ReadIn.language(Locale.forLanguageTag("pt"), () -> ReadIn.carried(Labels::answers));

        assertThat(CompletableFuture.supplyAsync(carried).join()).isEqualTo("Respostas");
    }
}
