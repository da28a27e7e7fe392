package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffPagesTest {
    private final StaffPages pages = new StaffPages(new PageSettings("North Shop", "http://n"));

    @Test
    void wearsTheColoursSomebodyChose() {
        assertThat(page(Theme.DARK))
                .contains("data-bs-theme=\"dark\"", "data-theme=\"dark\"", "content=\"dark\"");
    }

    @Test
    void leavesTheColoursToTheSystemOtherwise() {
        assertThat(page(Theme.SYSTEM))
                .doesNotContain("data-bs-theme", "data-theme")
                .contains("content=\"light dark\"");
    }

    @Test
    void leadsToTheReadersAccount() {
        assertThat(page(Theme.SYSTEM)).contains("href=\"/account\"", "<bdi>Ana Lima</bdi>");
    }

    private String page(Theme theme) {
        Caller caller =
                new Caller(
                        "ana",
                        "Ana Lima",
                        Set.of(Role.AGENT),
                        Set.of("*"),
                        Set.of(),
                        ZoneOffset.UTC,
                        Locale.ENGLISH,
                        "csrf",
                        theme);
        StringOutput output = new StringOutput();
        pages.page(caller, null, "Here", body -> body.writeContent("<h1>Here</h1>"))
                .content()
                .writeTo(output);
        return output.toString();
    }
}
