package io.howdidwedo.followupservice.cases.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// A code with its arguments reads like a sentence.
class HistoryWordsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasWords(HistoryCode code) {
        assertThat(what(Happened.of(code, arguments(code)))).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @FieldSource("io.howdidwedo.servicekit.wording.Phrases#LANGUAGES")
    void everyLanguageHasThem(String tag) {
        Locale language = Locale.forLanguageTag(tag);

        for (HistoryCode code : HistoryCode.values()) {
            HistoryEntry entry = entry(Doer.CLOCK, Happened.of(code, arguments(code)));
            assertThat(HistoryWords.what(entry, language)).isNotBlank().doesNotContain("{");
            assertThat(HistoryWords.words(entry, language)).doesNotContain("{");
        }
        for (Doer.Kind kind : Doer.Kind.values()) {
            HistoryEntry entry = entry(new Doer(kind, "Eva"), Happened.of(HistoryCode.NOTED));
            assertThat(HistoryWords.who(entry, language)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void timesAreWrittenAsTheLanguageDoes() {
        HistoryEntry entry =
                entry(
                        Doer.person("Eva"),
                        Happened.at(HistoryCode.PUT_ASIDE, NOON, "Europe/Berlin"));

        assertThat(HistoryWords.what(entry, Locale.GERMAN))
                .isEqualTo("zurückgestellt bis 20 Nov. 2026 13:00");
    }

    private static String[] arguments(HistoryCode code) {
        return switch (code) {
            case PUT_ASIDE, PROMISED -> new String[] {NOON.toString(), "Europe/Berlin"};
            case TOOK_BACK -> new String[] {"put-aside"};
            case VERDICT_NOW -> new String[] {"satisfied"};
            default -> new String[] {"one", "two"};
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyDoerHasAName(Doer.Kind kind) {
        HistoryEntry entry = entry(new Doer(kind, "Eva"), Happened.of(HistoryCode.NOTED));

        assertThat(HistoryWords.who(entry)).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    assign    | took back: assign
                    hand-over | took back: hand over
                    merge     | took back: merge
                    pause     | took back: pause
                    put-aside | took back: snooze
                    reopen    | took back: reopen
                    resolve   | took back: resolve
                    """)
    void whatWasTakenBackIsNamed(String deed, String sentence) {
        assertThat(what(Happened.of(HistoryCode.TOOK_BACK, deed))).isEqualTo(sentence);
    }

    @Test
    void timesAreToldByTheClocksOfTheTeam() {
        assertThat(what(Happened.at(HistoryCode.PROMISED, NOON, "Europe/Berlin")))
                .isEqualTo("promised by 20 Nov 2026 13:00");
    }

    @Test
    void namesWithQuotesAndBracesStayAsTheyAre() {
        assertThat(what(Happened.of(HistoryCode.GAVE_TO, "Miles {0} O'Brien")))
                .isEqualTo("assigned it to Miles {0} O'Brien");
    }

    @Test
    void rulesThatFitTooAreToldBesides() {
        HistoryEntry opened =
                entry(Doer.rule("slow"), Happened.of(HistoryCode.OPENED, "late", "later"));

        assertThat(HistoryWords.who(opened)).isEqualTo("The rule “slow”");
        assertThat(HistoryWords.words(opened)).isEqualTo("It fits “late”, “later”, too.");
    }

    @Test
    void theLastReminderSaysSo() {
        assertThat(words(Happened.of(HistoryCode.STILL_OVERDUE, "last")))
                .isEqualTo("This was the last reminder.");
        assertThat(words(Happened.of(HistoryCode.STILL_OVERDUE))).isEmpty();
    }

    @Test
    void whatAnEarlierVersionWroteStays() {
        Happened escalated = Happened.written("overdue: escalated to level 2");

        assertThat(what(escalated)).isEqualTo("overdue: escalated to level 2");
        assertThat(escalated.code()).isEqualTo(HistoryCode.ESCALATED);
        assertThat(what(Happened.written("did something odd"))).isEqualTo("did something odd");
    }

    private static String what(Happened what) {
        return HistoryWords.what(entry(Doer.CLOCK, what));
    }

    private static String words(Happened what) {
        return HistoryWords.words(entry(Doer.CLOCK, what));
    }

    private static HistoryEntry entry(Doer who, Happened what) {
        return HistoryEntry.of(NOON, who, what, "");
    }
}
