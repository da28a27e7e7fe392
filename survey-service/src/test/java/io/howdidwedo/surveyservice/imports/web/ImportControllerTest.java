package io.howdidwedo.surveyservice.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.discard.DiscardingImports;
import io.howdidwedo.surveyservice.imports.folder.FilesInTests;
import io.howdidwedo.testsupport.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ImportControllerTest {
    private static final Caller ADMIN = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller MANAGER = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");
    private static final UUID ID = new UUID(1, 1);
    private static final String PATH = "/imports/" + ID;
    private static final String UNDO = "action=\"" + PATH + "/bring-back\"";

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir Path folder;
    private RunningImports running;
    private DiscardingImports discarding;
    private ImportController page;

    @BeforeEach
    void begin() throws IOException {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
        Stores stores = new Stores(OWN.empty(), clock);
        ImportFiles files = FilesInTests.in(folder);
        running = ImportsInTests.into(stores, stores.imports(), files, clock);
        discarding = new DiscardingImports(stores.imports(), files, clock);
        page =
                new ImportController(
                        stores.imports(),
                        running,
                        discarding,
                        files,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));
        var _ =
                running.prepare(
                        ID,
                        ImportKind.TRANSACTIONS,
                        "orders.csv",
                        true,
                        null,
                        ADMIN.id(),
                        new ByteArrayInputStream("No {1};Day\n7;2026-11-20\n".getBytes(UTF_8)));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        discarding.close();
        running.close();
    }

    @Test
    void aDiscardedFileIsSaidAndComesBackWithWhatWasSaidOfIt() throws IOException {
        MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
        said.add("_csrf", "secret");
        said.add("column.externalId", "No {1}");
        said.add("fact", "Day");
        said.add("fact", "No {1}");
        assertThat(shown(page.one(ID, new LinkedMultiValueMap<>(), ADMIN)))
                .contains("formaction=\"" + PATH + "/discard\"");

        assertThat(page.discard(ID, said, ADMIN).getHeaders().getLocation())
                .hasToString("/imports");

        assertThat(shown(page.list(ADMIN)))
                .contains("Discarded: orders.csv. The file is deleted after 10 minutes.")
                .contains(UNDO, "Undo", "Nothing was imported yet.");
        assertThat(shown(page.list(MANAGER))).doesNotContain(UNDO);

        assertThat(page.bringBack(ID, ADMIN).getHeaders().getLocation())
                .hasToString(PATH + "?column.externalId=No+%7B1%7D&fact=Day&fact=No+%7B1%7D");

        assertThat(shown(page.list(ADMIN))).contains("orders.csv").doesNotContain(UNDO);
        assertThat(page.bringBack(ID, ADMIN).getHeaders().getLocation()).hasToString(PATH);
    }

    @Test
    void whatIsTooLongForAnAddressIsLeftOut() {
        MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
        said.add("constant.supplier", "x".repeat(6_000));
        page.discard(ID, said, ADMIN);

        assertThat(page.bringBack(ID, ADMIN).getHeaders().getLocation()).hasToString(PATH);
    }

    @Test
    void aGermanReaderUndoesInGerman() {
        page.discard(ID, new LinkedMultiValueMap<>(), ADMIN);
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(shown(page.list(ADMIN))).contains("Verworfen: orders.csv.", "Rückgängig");
    }

    private static String shown(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
