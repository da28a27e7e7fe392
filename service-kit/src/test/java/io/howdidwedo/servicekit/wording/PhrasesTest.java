package io.howdidwedo.servicekit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.Told;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class PhrasesTest {
    private static final Phrases WORDS = Phrases.of(PhrasesTest.class);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whoReadsIsToldInTheirLanguage() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("de-AT"));

        assertThat(WORDS.say("greeting", "Ana")).isEqualTo("Hallo Ana");
    }

    @Test
    void englishIsSaidWhereNobodyKnownReads() {
        assertThat(WORDS.say("greeting", "Ana")).isEqualTo("Hello Ana");
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        assertThat(WORDS.in(Locale.GERMAN).say("only-english")).isEqualTo("It's only here");
        assertThat(WORDS.in(Locale.JAPANESE).say("greeting", "Ana")).isEqualTo("Hello Ana");
    }

    @Test
    void aRefusalIsToldInEnglishToProgramsAndToReadersInTheirLanguage() {
        Told told = WORDS.told("greeting", WORDS.told("greeting", "Ana"));
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(told.english()).isEqualTo("Hello Hello Ana");
        assertThat(told.said()).isEqualTo("Hallo Hallo Ana");
    }

    @Test
    void aMailIsInTheLanguageOfWhomItIsForWhoeverReadsNow() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(WORDS.in(Locale.ENGLISH).say("greeting", "Ana")).isEqualTo("Hello Ana");
    }

    @Test
    void whatIsMadeForSomebodySpeaksTheirLanguageAndTheNextOneNot() {
        assertThat(Phrases.speaking(Locale.GERMAN, () -> WORDS.say("greeting", "Ana")))
                .isEqualTo("Hallo Ana");
        assertThat(WORDS.say("greeting", "Ana")).isEqualTo("Hello Ana");
    }

    @Test
    void workThatAnotherThreadDoesSpeaksTheReadersLanguage() {
        Supplier<String> later =
                Phrases.speaking(
                        Locale.GERMAN, () -> Phrases.carried(() -> WORDS.say("greeting", "Ana")));

        assertThat(CompletableFuture.supplyAsync(later).join()).isEqualTo("Hallo Ana");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(WORDS.in(Locale.ENGLISH).counted(1, "answer")).isEqualTo("1 answer");
        assertThat(WORDS.in(Locale.ENGLISH).counted(2040, "answer")).isEqualTo("2,040 answers");
        assertThat(WORDS.in(Locale.GERMAN).counted(2040, "answer")).isEqualTo("2.040 Antworten");
    }

    @Test
    void anUnknownMeaningIsNamed() {
        assertThat(WORDS.knows("greeting")).isTrue();
        assertThat(WORDS.knows("nothing")).isFalse();
        assertThatThrownBy(() -> WORDS.say("nothing")).hasMessageContaining("nothing");
    }
}
