package io.howdidwedo.followupservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.wording.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ToldProblemsTest {
    private final ToldProblems problems =
            new ToldProblems(Phrases.of(ToldProblemsTest.class), "tone");

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void inEnglishTheyStayAsTheyAre() {
        assertThat(problems.told("is required")).isEqualTo("is required");
        assertThat(problems.told("must be at most 200 characters"))
                .isEqualTo("must be at most 200 characters");
    }

    @Test
    void theyAreToldInTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(problems.told("is required")).isEqualTo("wird gebraucht");
        assertThat(problems.told("must be at most 200 characters"))
                .isEqualTo("darf höchstens 200 Zeichen haben");
        assertThat(problems.told("must be in a tone of at most 7 letters"))
                .isEqualTo("darf höchstens 7 Buchstaben Ton haben");
    }

    /// One that was reworded in English alone would no longer be told in other languages.
    @Test
    void eachIsWhatProgramsAreToldInEnglish() {
        String said =
                text(Path.of("src/main/java"), ".java")
                        .replaceAll("\"\\s+\\+ \"", "")
                        .replace("\\\"", "\"");

        assertThat(text(Path.of("src/main/resources"), "/words.properties").lines())
                .filteredOn(line -> line.startsWith("problem."))
                .hasSizeGreaterThan(25)
                .flatMap(line -> List.of(line.split("=", 2)[1].split("\\{\\d}|(?=; )")))
                .allSatisfy(part -> assertThat(said).contains(part));
    }

    @Test
    void whatIsUnknownStaysAsItIs() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(problems.told("is required: like PT24H")).isEqualTo("is required: like PT24H");
        assertThat(problems.told("")).isEmpty();
    }

    private static String text(Path under, String end) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .map(ToldProblemsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
