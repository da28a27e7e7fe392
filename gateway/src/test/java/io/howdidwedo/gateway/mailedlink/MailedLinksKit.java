package io.howdidwedo.gateway.mailedlink;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of mailed links does.
public abstract class MailedLinksKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Grant GRANT =
            new Grant(Set.of(Role.AGENT, Role.MANAGER), Set.of("north"), "Europe/Lisbon", "pt");

    /// An empty one.
    protected abstract MailedLinks links();

    private static MailedLink link(Purpose purpose, String user, String fingerprint) {
        return new MailedLink(
                purpose,
                user,
                fingerprint,
                purpose == Purpose.INVITATION ? GRANT : Grant.NONE,
                new Who("boss", "The Boss"),
                NOON,
                NOON.plusSeconds(60));
    }

    private static MailedLink invitation(String user, String fingerprint) {
        return link(Purpose.INVITATION, user, fingerprint);
    }

    @Test
    void keepsAllOfALink() {
        MailedLinks links = links();
        links.put(invitation("ana", "f1"));

        assertThat(links.find("f1")).contains(invitation("ana", "f1"));
        assertThat(links.find(Purpose.INVITATION, "ana")).contains(invitation("ana", "f1"));
        assertThat(links.find(Purpose.NEW_PASSWORD, "ana")).isEmpty();
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneBefore() {
        MailedLinks links = links();
        links.put(invitation("ana", "f1"));
        links.put(invitation("ana", "f2"));
        links.put(link(Purpose.NEW_PASSWORD, "ana", "f3"));

        assertThat(links.find("f1")).isEmpty();
        assertThat(links.find("f2")).isPresent();
        assertThat(links.find("f3")).isPresent();
    }

    @Test
    void isTakenOnce() {
        MailedLinks links = links();
        links.put(invitation("ana", "f1"));

        assertThat(links.take("f1")).contains(invitation("ana", "f1"));
        assertThat(links.take("f1")).isEmpty();
        assertThat(links.find("f1")).isEmpty();
    }

    @Test
    void isWithdrawnForItsPurposeOnly() {
        MailedLinks links = links();
        links.put(invitation("ana", "f1"));
        links.put(link(Purpose.NEW_PASSWORD, "ana", "f2"));

        assertThat(links.withdraw(Purpose.INVITATION, "ana")).isPresent();
        assertThat(links.withdraw(Purpose.INVITATION, "ana")).isEmpty();
        assertThat(links.find("f2")).isPresent();
    }

    @Test
    void areListedInOrderOfUser() {
        MailedLinks links = links();
        links.put(invitation("ben", "f2"));
        links.put(invitation("ana", "f1"));
        links.put(link(Purpose.NEW_PASSWORD, "cleo", "f3"));

        assertThat(links.all(Purpose.INVITATION, 9))
                .extracting(MailedLink::user)
                .containsExactly("ana", "ben");
        assertThat(links.all(Purpose.INVITATION, 1)).hasSize(1);
    }

    @Test
    void areForgottenWhenTheyAreLongOver() {
        MailedLinks links = links();
        links.put(invitation("ana", "f1"));

        links.forgetBefore(NOON.plusSeconds(60));
        assertThat(links.find("f1")).isPresent();
        links.forgetBefore(NOON.plusSeconds(61));
        assertThat(links.find("f1")).isEmpty();
    }
}
