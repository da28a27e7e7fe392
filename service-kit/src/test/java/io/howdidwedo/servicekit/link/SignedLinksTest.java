package io.howdidwedo.servicekit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.link.SignedLinks.Link;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private static final UUID SUBJECT = UUID.fromString("7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11");
    private static final SigningKey OLD = key(1, (byte) 1);
    private static final SigningKey NEW = key(2, (byte) 2);

    private final SignedLinks links = new SignedLinks(List.of(NEW, OLD));

    @Test
    void aMarkStandsForItsSubjectAndNumberInWhicheverCase() {
        String mark = links.mark(LinkPurpose.RETURN, SUBJECT, 515);

        assertThat(mark).hasSize(54).matches("[0-9a-f]+");
        assertThat(links.marked(LinkPurpose.RETURN, mark.toUpperCase(java.util.Locale.ROOT)))
                .contains(new Mark(SUBJECT, 515));
    }

    @Test
    void aMarkThatWasChangedOrIsForAnotherPurposeIsNotOurs() {
        String mark = links.mark(LinkPurpose.RETURN, SUBJECT, 0);
        for (int i = 0; i < mark.length(); i++) {
            char other = mark.charAt(i) == '0' ? '1' : '0';
            String changed = mark.substring(0, i) + other + mark.substring(i + 1);

            assertThat(links.marked(LinkPurpose.RETURN, changed)).isEmpty();
        }
        assertThat(links.marked(LinkPurpose.CASE, mark)).isEmpty();
        assertThat(links.marked(LinkPurpose.RETURN, mark + "0")).isEmpty();
        assertThat(links.marked(LinkPurpose.RETURN, "")).isEmpty();
    }

    @Test
    void opensWhatItSigned() {
        String token = links.token(LinkPurpose.SURVEY, SUBJECT);

        assertThat(links.open(token)).isEqualTo(new Link.Genuine(LinkPurpose.SURVEY, SUBJECT));
    }

    @Test
    void refusesEveryChangedCharacter() {
        String token = links.token(LinkPurpose.SURVEY, SUBJECT);

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(links.open(changed)).as(changed).isEqualTo(new Link.Tampered());
        }
    }

    /// The last letter stands for two bits; the four others that it could carry say nothing.
    @Test
    void refusesEveryOtherLastLetter() {
        String token = links.token(LinkPurpose.SURVEY, SUBJECT);
        String stamp = links.stamp(SUBJECT, Instant.EPOCH);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        assertThat(letters.chars().mapToObj(letter -> withLast(token, letter)))
                .filteredOn(other -> links.open(other) instanceof Link.Genuine)
                .containsExactly(token);
        assertThat(letters.chars().mapToObj(letter -> withLast(stamp, letter)))
                .filteredOn(other -> links.stamped(SUBJECT, other).isPresent())
                .containsExactly(stamp);
        assertThat(links.open(token + "==")).isEqualTo(new Link.Tampered());
    }

    private static String withLast(String text, int letter) {
        return text.substring(0, text.length() - 1) + (char) letter;
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThat(links.open("")).isEqualTo(new Link.Tampered());
        assertThat(links.open("not a token!")).isEqualTo(new Link.Tampered());
        assertThat(links.open("AAAA")).isEqualTo(new Link.Tampered());
    }

    @Test
    void aRotatedKeyStillOpensOlderLinks() {
        String older = new SignedLinks(List.of(OLD)).token(LinkPurpose.CASE, SUBJECT);

        assertThat(links.open(older)).isEqualTo(new Link.Genuine(LinkPurpose.CASE, SUBJECT));
    }

    @Test
    void aKeyTakenAwayOpensNothing() {
        String token = links.token(LinkPurpose.CASE, SUBJECT);

        assertThat(new SignedLinks(List.of(OLD)).open(token)).isEqualTo(new Link.Tampered());
    }

    @Test
    void aStampTellsWhenAPageAboutThisSubjectWasRendered() {
        Instant rendered = Instant.parse("2026-11-20T15:04:05Z");
        String stamp = links.stamp(SUBJECT, rendered);

        assertThat(links.stamped(SUBJECT, stamp)).contains(rendered);
        assertThat(links.stamped(UUID.randomUUID(), stamp)).isEmpty();
        assertThat(links.stamped(SUBJECT, stamp.substring(1))).isEmpty();
    }

    private static SigningKey key(int number, byte filler) {
        byte[] secret = new byte[32];
        java.util.Arrays.fill(secret, filler);
        return SigningKey.parse(number + ":" + Base64.getEncoder().encodeToString(secret));
    }
}
