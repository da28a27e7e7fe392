package io.howdidwedo.surveyservice.reply.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.reply.KeepingReplies;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTemplatesControllerTest {
    private static final Caller MANAGER = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");
    private static final String ID = "tschüs";

    private final KeepingReplies replies =
            new KeepingReplies(
                    new CatalogueInMemory<>(),
                    new SettableClock(Instant.parse("2026-11-20T12:00:00Z")));
    private final ReplyTemplatesController page =
            new ReplyTemplatesController(
                    replies,
                    new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));

    @Test
    void whatWasRemovedIsSaidAndUndone() {
        replies.state(ID, "Tschüs", Map.of("en", "Goodbye"));

        assertThat(page.remove(ID, MANAGER).getHeaders().getLocation())
                .hasToString("/reply-templates?removed=tsch%C3%BCs");

        assertThat(shown(ID))
                .contains("Removed: Tschüs", "action=\"/reply-templates/tschüs/put-back\"")
                .contains(">Undo<", "name=\"_csrf\"", "No replies yet.");

        assertThat(page.putBack(ID, MANAGER).getHeaders().getLocation())
                .hasToString("/reply-templates");

        assertThat(shown(ID)).contains("Goodbye").doesNotContain("put-back");
    }

    @Test
    void whatWasNotRemovedIsNotSaidToBe() {
        replies.state(ID, "Tschüs", Map.of("en", "Goodbye"));

        assertThat(shown(ID)).doesNotContain("put-back");
        assertThat(shown("unknown")).doesNotContain("put-back");
        assertThat(shown("")).doesNotContain("put-back");
    }

    private String shown(String removed) {
        StringOutput output = new StringOutput();
        page.list(removed, MANAGER).content().writeTo(output);
        return output.toString();
    }
}
