package io.howdidwedo.surveyservice.imports.discard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.folder.FilesInTests;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.testsupport.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What is thrown away can be had back for a while, and is gone then.
class DiscardingImportsTest {
    private static final String WHO = "somebody";
    private static final String SAID = "column.source=a&zone=Europe%2FBerlin";
    private static final UUID ID = new UUID(1, 1);
    private static final Teams NORTH = new Teams(Set.of("north-branch"));
    private static final Teams SOUTH = new Teams(Set.of("south-branch"));

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir Path folder;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private Imports imports;
    private ImportFiles files;
    private RunningImports running;
    private DiscardingImports discarding;
    private Import prepared;

    @BeforeEach
    void begin() throws IOException {
        Stores stores = new Stores(OWN.empty(), clock);
        imports = stores.imports();
        files = FilesInTests.in(folder);
        running = ImportsInTests.into(stores, imports, files, clock);
        discarding = new DiscardingImports(imports, files, clock);
        prepared =
                running.prepare(
                        ID,
                        ImportKind.TRANSACTIONS,
                        "orders.csv",
                        true,
                        List.of("north-branch"),
                        WHO,
                        new ByteArrayInputStream("a\n1\n".getBytes(UTF_8)));
    }

    @AfterEach
    void end() {
        discarding.close();
        running.close();
    }

    @Test
    void whatIsThrownAwayIsNowhereButAmongWhatCanBeHadBack() {
        discarding.discard(prepared, SAID);

        assertThat(imports.find(ID, Teams.ALL, WHO)).isEmpty();
        assertThat(imports.latest(Teams.ALL, WHO, 10)).isEmpty();
        assertThat(imports.unfinished()).isEmpty();
        assertThat(discarding.lately(NORTH, "another")).extracting(Import::id).containsExactly(ID);
        assertThat(discarding.lately(SOUTH, "another")).isEmpty();
        assertThat(discarding.lately(Teams.NONE, WHO)).hasSize(1);
    }

    @Test
    void itComesBackExactlyAsItWas() throws IOException {
        discarding.discard(prepared, SAID);
        clock.advance(Duration.ofMinutes(9));

        assertThat(discarding.bringBack(ID, NORTH, "another")).isEqualTo(SAID);
        assertThat(discarding.bringBack(ID, NORTH, "another")).isEmpty();

        assertThat(imports.find(ID, NORTH, WHO)).contains(prepared);
        assertThat(discarding.lately(Teams.ALL, WHO)).isEmpty();
        clock.advance(Duration.ofDays(1));
        discarding.clearAway();
        assertThat(files.overview(ID, TableReading.AS_FOUND, 1).total()).isOne();
    }

    @Test
    void thrownAwayTwiceItIsSaidOnce() {
        discarding.discard(prepared, SAID);
        discarding.discard(prepared, "");

        assertThat(discarding.bringBack(ID, NORTH, WHO)).isEqualTo(SAID);
    }

    @Test
    void itIsGoneWithItsFileWhenNobodyHadItBackInTime() throws IOException {
        discarding.discard(prepared, SAID);
        clock.advance(DiscardingImports.REGRET);

        assertThat(discarding.lately(Teams.ALL, WHO)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> discarding.bringBack(ID, Teams.ALL, WHO));
        discarding.clearAway();
        assertThat(imports.discarded()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        discarding.clearAway();
        discarding.clearAway();

        assertThat(imports.discarded()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherTeamHasNothingBack() {
        discarding.discard(prepared, SAID);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> discarding.bringBack(ID, SOUTH, "another"));
        assertThat(imports.discarded()).hasSize(1);
    }

    @Test
    void aStartClearsAwayWhatAStopLeft() {
        discarding.discard(prepared, SAID);
        clock.advance(Duration.ofHours(1));

        discarding.begin();

        Awaitility.await().until(() -> imports.discarded().isEmpty());
        assertThat(folder).isEmptyDirectory();
    }
}
