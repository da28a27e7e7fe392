package io.howdidwedo.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.table.UnreadableTable.Why;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTableTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    void saysWhyInEnglishAndInTheLanguageOfWhoReads() {
        UnreadableTable refusal = new UnreadableTable("kind", Why.of("kind.pdf"));

        assertThat(refusal)
                .hasMessage(
                        "The file is a PDF; save it as .xlsx or as CSV (UTF-8) and send that file");
        assertThat(refusal.why().in(Locale.GERMAN)).startsWith("Die Datei ist ein PDF;");
        assertThat(refusal.why().in(Locale.JAPANESE)).isEqualTo(refusal.getMessage());
    }

    @Test
    void numbersOfLinesAreWrittenAsEditorsShowThem() {
        assertThat(new UnreadableTable("no-text", 12_345L)).hasMessageContaining("line 12345 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_pt", "_es"})
    void everyLanguageHasEverySentenceWithTheSamePlaces(String language) throws IOException {
        Properties english = words("");
        Properties theirs = words(language);

        assertThat(theirs.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(
                        meaning ->
                                assertThat(places(theirs.getProperty(meaning)))
                                        .isEqualTo(places(english.getProperty(meaning))));
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(PLACE.matcher(sentence).results().map(MatchResult::group).toList());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Why.class.getResourceAsStream("words" + language + ".properties")),
                        StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
