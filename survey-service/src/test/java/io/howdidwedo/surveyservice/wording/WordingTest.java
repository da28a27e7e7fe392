package io.howdidwedo.surveyservice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /// What reads the same in some other language.
    private static final Set<String> SAME =
            Set.of("mail.scale", "mail.scale.end", "page.about", "page.no", "about.numbered");

    static Stream<String> others() {
        return Wording.LANGUAGES.keySet().stream().filter(tag -> !tag.equals("en"));
    }

    @Test
    void whoIsNotContentIsToldSoWithEveryLetter() {
        assertThat(Wording.in("en").say("thanks.dissatisfied"))
                .startsWith("We're sorry it went wrong.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sv, fr;q=0.8, de;q=0.9 | de
                    zh-TW                  | zh
                    ja-JP, en;q=0.5        | ja
                    sv                     | en
                    ;;                     | en
                                           | en
                    """)
    void whoIsNotKnownReadsWhatTheirBrowserAsksForAsFarAsWeSpeakIt(
            @Nullable String accepted, String language) {
        assertThat(Wording.asked(accepted).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLanguageHasEveryTextWithTheSamePlaces(String language) throws IOException {
        Properties english = file("");
        Properties theirs = file("_" + language);

        assertThat(theirs.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(theirs.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    /// Names that are the same everywhere stand in the list.
    @ParameterizedTest
    @MethodSource("others")
    void noEnglishIsLeftOver(String language) throws IOException {
        Properties english = file("");
        Properties theirs = file("_" + language);

        assertThat(
                        english.stringPropertyNames().stream()
                                .filter(key -> !SAME.contains(key))
                                .filter(key -> english.getProperty(key).contains(" "))
                                .filter(
                                        key ->
                                                english.getProperty(key)
                                                        .equals(theirs.getProperty(key))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void noTextIsFilledWithItsOwnMarks(String language) throws IOException {
        Wording wording = Wording.in(language);

        for (String key : file("").stringPropertyNames()) {
            assertThat(wording.say(key, "A", "B", "C", "D"))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{", "}", "''");
        }
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(Wording.LANGUAGES).hasSize(12).containsEntry("ja", "日本語");
        assertThat(Wording.in("ar").direction()).isEqualTo("rtl");
        assertThat(Wording.in("zh-TW").say("thanks.title")).isEqualTo("谢谢");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties file(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Wording.class.getResourceAsStream(
                                        "messages" + suffix + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
