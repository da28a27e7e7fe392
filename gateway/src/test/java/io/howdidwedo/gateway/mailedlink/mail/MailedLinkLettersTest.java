package io.howdidwedo.gateway.mailedlink.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.mailedlink.MailedLink;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailedLinkLettersTest {
    private static final LinkToken TOKEN = new LinkToken("s3cret");
    private static final String URL = "https://feedback.example.org/login/link/s3cret";

    private final MailedLinkLetters letters =
            new MailedLinkLetters(
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.gateway"),
                    new PageSettings("North Shop", "https://feedback.example.org"));

    @Test
    void anInvitationSaysWhoInvitesAndForHowLong() {
        Letter letter = letter(Purpose.INVITATION, Duration.ofDays(7));

        assertThat(letter.recipient()).isEqualTo("ana@example.org");
        assertThat(letter.subject()).contains("invites you to North Shop");
        assertThat(letter.text()).contains("The <Boss>", URL, "good for 7 days", "used once");
        assertThat(letter.html()).contains("The &lt;Boss&gt;", "href=\"" + URL + "\"");
        assertThat(letter.id()).doesNotContain("s3cret");
    }

    @Test
    void aLinkForANewPasswordSaysThatDoingNothingIsAllRight() {
        Letter letter = letter(Purpose.NEW_PASSWORD, Duration.ofHours(1));

        assertThat(letter.subject()).isEqualTo("A new password for North Shop");
        assertThat(letter.text()).contains(URL, "good for an hour", "If it was not you");
    }

    @Test
    void aLinkIsToldInTheLanguageOfWhomItIsFor() {
        Letter letter = letter(Purpose.NEW_PASSWORD, Duration.ofHours(1), Grant.speaking("de-AT"));

        assertThat(letter.subject()).isEqualTo("Ein neues Passwort für North Shop");
        assertThat(letter.text()).contains(URL, "gilt eine Stunde", "Wenn Sie es nicht waren");
        assertThat(letter.html()).contains("<html lang=\"de\"");
    }

    private Letter letter(Purpose purpose, Duration good) {
        return letter(purpose, good, Grant.NONE);
    }

    private Letter letter(Purpose purpose, Duration good, Grant grant) {
        Instant now = Instant.parse("2026-11-20T08:00:00Z");
        return letters.letter(
                new MailedLink(
                        purpose,
                        "ana@example.org",
                        TOKEN.fingerprint(),
                        grant,
                        new Who("boss", "The <Boss>"),
                        now,
                        now.plus(good)),
                TOKEN);
    }
}
