package io.howdidwedo.surveyservice.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.RowResult;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.field.TableOverview;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFolderTest {
    private static final int SPOILT = 500;

    @TempDir Path folder;
    private ImportFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new ImportFolder(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatPartsTheCells(String separator) throws IOException {
        UUID id = keep("\uFEFFid|words\n1|\"two, or; three\"\n2|x\n3|y\n".replace("|", separator));

        TableOverview beginning = files.overview(id, TableReading.AS_FOUND, 2);

        assertThat(beginning.columns()).containsExactly("id", "words");
        assertThat(beginning.first()).hasSize(2);
        assertThat(beginning.first().getFirst().by(beginning.columns()))
                .containsEntry("words", "two, or; three");
        assertThat(beginning.total()).isEqualTo(3);
    }

    @Test
    void whatIsTakenOutIsGone() throws IOException {
        UUID id = keep("a\n1\n");

        files.remove(id);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> files.columns(id, TableReading.AS_FOUND));
    }

    /// Half of a file with names and addresses in it is nobody's any more.
    @Test
    void ofAnUploadThatBreaksOffNothingIsKept() {
        InputStream breaksOff =
                new SequenceInputStream(
                        new ByteArrayInputStream("name\nAna\n".getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the caller has gone");
                            }
                        });

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> files.keep(UUID.randomUUID(), breaksOff))
                .withMessage("the caller has gone");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseLooksIntoWhatWasUploaded() throws IOException {
        Path uploads = folder.resolve("data").resolve("imports");

        var _ = new ImportFolder(uploads);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads)))
                .isEqualTo("rwx------");
    }

    /// Whatever is uploaded, it is a table or it is said that it is none.
    @Test
    void anyFileIsATableOrIsRefused() throws IOException {
        Random chance = new Random(3);
        for (int i = 0; i < SPOILT; i++) {
            byte[] content =
                    "id,date,words\n1,2026-01-01,\"a,b\"\n2,x,\"c\"\n"
                            .getBytes(StandardCharsets.UTF_8);
            for (int times = chance.nextInt(8); times > 0; times--) {
                content[chance.nextInt(content.length)] = (byte) chance.nextInt(256);
            }
            UUID id = UUID.randomUUID();
            files.keep(id, new ByteArrayInputStream(content));
            try {
                assertThat(files.overview(id, TableReading.AS_FOUND, 5).total()).isBetween(0L, 50L);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("");
            }
        }
    }

    @Test
    void refusedRowsAreKeptAsTheyWereSentWithTheirReason() throws IOException {
        UUID id = UUID.randomUUID();
        try (ImportFiles.Results results = files.results(id, List.of("a", "b"))) {
            results.add(
                    new RowResult(2, RowResult.Outcome.ACCEPTED, List.of()),
                    new TableRow(2, List.of("1", "2"), null));
            results.add(
                    new RowResult(3, RowResult.Outcome.REJECTED, wrong("b")),
                    new TableRow(3, List.of("x, y", "ü"), null));
        }

        assertThat(written(output -> files.copyRefused(id, output)))
                .containsExactly("\uFEFFline,reason,a,b", "3,b: is wrong,\"x, y\",ü");
        assertThat(written(output -> files.copyResults(id, output)))
                .containsExactly("line,outcome,reason", "2,accepted,", "3,rejected,b: is wrong");
    }

    private static List<Violation> wrong(String field) {
        return List.of(new Violation(field, "is wrong"));
    }

    /// Mended rows that are refused once more do not gather lines and reasons.
    @Test
    void lineAndReasonOfAnEarlierRefusalAreReplaced() throws IOException {
        UUID id = UUID.randomUUID();
        try (ImportFiles.Results results = files.results(id, List.of("line", "reason", "a"))) {
            results.add(
                    new RowResult(2, RowResult.Outcome.REJECTED, wrong("a")),
                    new TableRow(2, List.of("9", "a: was wrong", "x"), null));
        }

        assertThat(written(output -> files.copyRefused(id, output)))
                .containsExactly("\uFEFFline,reason,a", "2,a: is wrong,x");
    }

    private interface Copying {
        void copy(OutputStream output) throws IOException;
    }

    private static List<String> written(Copying copying) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        copying.copy(written);
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private UUID keep(String content) throws IOException {
        UUID id = UUID.randomUUID();
        files.keep(id, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return id;
    }
}
