package io.howdidwedo.surveyservice.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.surveyservice.imports.ImportFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportFilesTest {
    private static final int SPOILT = 500;

    @TempDir Path folder;
    private ImportFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new CsvImportFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatPartsTheCells(String separator) throws IOException {
        UUID id = keep("\uFEFFid|words\n1|\"two, or; three\"\n2|x\n3|y\n".replace("|", separator));

        ImportFiles.Beginning beginning = files.beginning(id, 2);

        assertThat(beginning.columns()).containsExactly("id", "words");
        assertThat(beginning.rows()).hasSize(2);
        assertThat(beginning.rows().getFirst()).containsEntry("words", "two, or; three");
        assertThat(beginning.total()).isEqualTo(3);
    }

    @Test
    void whatIsTakenOutIsGone() throws IOException {
        UUID id = keep("a\n1\n");

        files.remove(id);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> files.beginning(id, 1));
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

        var _ = new CsvImportFiles(uploads);

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
                assertThat(files.beginning(id, 5).total()).isBetween(0L, 50L);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("");
            }
        }
    }

    private UUID keep(String content) throws IOException {
        UUID id = UUID.randomUUID();
        files.keep(id, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return id;
    }
}
