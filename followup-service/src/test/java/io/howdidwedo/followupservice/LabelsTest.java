package io.howdidwedo.followupservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.StatusWords;
import io.howdidwedo.followupservice.cases.due.DueDay;
import io.howdidwedo.followupservice.cases.due.DueWords;
import io.howdidwedo.followupservice.cases.timeline.TimelineEntry;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticeWords;
import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// Whatever one of several things can be has a name in each language.
class LabelsTest {
    private static final String EACH = "io.howdidwedo.servicekit.wording.Phrases#LANGUAGES";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @FieldSource(EACH)
    void casesAndTheirTimes(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertNamed(CaseStatus.values(), StatusWords::of);
        assertNamed(DueDay.values(), DueDay::label);
        assertNamed(DueDay.values(), DueDay::lateness);
        assertNamed(TimelineEntry.Kind.values(), TimelineEntry.Kind::label);
    }

    @ParameterizedTest
    @FieldSource(EACH)
    void howFarAwayATimeIs(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        List<Duration> spans =
                List.of(Duration.ofDays(3), Duration.ofHours(3), Duration.ofMinutes(3));
        assertThat(spans)
                .allSatisfy(
                        span -> {
                            assertThat(DueWords.of(NOON.plus(span), NOON)).contains("3");
                            assertThat(DueWords.of(NOON.minus(span), NOON)).contains("3");
                            assertThat(DueWords.due(NOON.plus(span), NOON))
                                    .endsWith(DueWords.of(NOON.plus(span), NOON));
                        });
    }

    @ParameterizedTest
    @FieldSource(EACH)
    void notices(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        LocaleContextHolder.setLocale(language);

        assertNamed(NoticeKind.values(), NoticeKind::label);
        assertNamed(NoticeWay.values(), NoticeWay::label);
        assertNamed(NoticeReason.values(), reason -> NoticeWords.title(of(reason)));
        assertNamed(NoticeReason.values(), reason -> NoticeWords.told(of(reason)));
        for (NoticeReason reason : NoticeReason.values()) {
            for (Person owner : Arrays.asList(null, new Person("eva", "Eva"))) {
                Case subject = SomeCase.open(1, owner, NOON);
                assertThat(NoticeWords.sentence(of(reason), subject, language))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    private static <T> void assertNamed(T[] things, Function<T, String> name) {
        assertThat(things)
                .extracting(name)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank)
                .noneMatch(said -> said.contains("{"));
    }

    private static Notice of(NoticeReason reason) {
        return new Notice(
                SomeCase.open(1, null, NOON).id(),
                1,
                reason,
                2,
                "north-branch",
                "kim",
                "Kim",
                NOON,
                null,
                false,
                null,
                null,
                null);
    }
}
