package io.howdidwedo.followupservice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Why a case does not allow a deed, told to programs in English and to each reader in theirs.
class NotPossibleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        Case open = SomeCase.open(1, new Person("eva", "Eva"), NOON);
        return List.of(
                SomeCase.open(2, null, NOON),
                open,
                open.paused("Eva", "", FollowingUps.clockAt(NOON)),
                open.resolved("Eva", Resolution.of("Sent anew"), FollowingUps.clockAt(NOON)));
    }

    @ParameterizedTest
    @EnumSource
    void eachDeedIsRefusedInEachLanguage(NotPossible.Deed deed) {
        for (Case one : CASES) {
            NotPossible refusal = NotPossible.now(one, deed);

            assertThat(refusal).hasMessageStartingWith("The case about A-");
            for (String language : Phrases.LANGUAGES) {
                String said = said(refusal, Locale.forLanguageTag(language));
                assertThat(said).contains("A-").endsWith(".").doesNotContain("{", "\u2068");
                assertThat(said.equals(refusal.getMessage())).isEqualTo(language.equals("en"));
            }
        }
    }

    @Test
    void whatWasPromisedIsSaidWithItsTimeInTheReadersForm() {
        Case promised =
                SomeCase.open(1, null, NOON)
                        .promised(
                                "Eva",
                                "A new one",
                                NOON.plus(Duration.ofDays(3)),
                                FollowingUps.clockAt(NOON));
        NotPossible refusal =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        NotPossible.class,
                        () ->
                                promised.resolved(
                                        "Eva",
                                        Resolution.of("Sent anew"),
                                        FollowingUps.clockAt(NOON)));

        assertThat(refusal).hasMessageContaining("“A new one” by 23 Nov 2026 12:00");
        assertThat(said(refusal, Locale.GERMAN))
                .contains("„A new one“ bis 23 Nov. 2026 12:00")
                .doesNotContain("promised");
    }

    private static String said(NotPossible refusal, Locale language) {
        return Phrases.speaking(language, () -> refusal.told().said());
    }
}
