package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/io/howdidwedo");
    private static final Path SOURCES = Path.of("src/main/java/io/howdidwedo");
    private static final String[] PLACES = {"a", "b", "c", "d", "e", "f", "g"};

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.endsWith("Metric.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areThereForThePages() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fillEveryPlaceTheyHave(Path bundle) {
        phrases(bundle)
                .forEach(
                        (meaning, phrase) ->
                                assertThat(
                                                new MessageFormat(phrase.toString(), Locale.ROOT)
                                                        .format(PLACES))
                                        .as(meaning.toString())
                                        .doesNotContain("{", "}", "''"));
    }

    /// A bundle beside a class that is not there would say nothing.
    @ParameterizedTest
    @MethodSource("bundles")
    void standBesideTheClassThatSaysThem(Path bundle) {
        String source = bundle.toString().replace(BUNDLES.toString(), SOURCES.toString());

        assertThat(Path.of(source.replace(".properties", ".java"))).exists();
    }

    @Test
    void areNotMadeUp() {
        Phrases phrases = Phrases.of(Wording.class);

        assertThat(phrases.knows("interval")).isTrue();
        assertThat(phrases.say("interval", "1", "2")).isEqualTo("1 to 2");
        assertThat(phrases.knows("nonsense")).isFalse();
        assertThatThrownBy(() -> phrases.say("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }

    private static Properties phrases(Path bundle) {
        Properties phrases = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
