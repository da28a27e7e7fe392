package io.howdidwedo.localplatform.database.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir private Path folder;
    private Path path;
    private FillingDisk disk;
    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        path = folder.resolve("journal");
        disk =
                new FillingDisk(
                        FileChannel.open(
                                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        journal = new Journal(path, disk, false);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void saysThatItCannotWriteWhileTheDiskIsFull() throws IOException {
        write("first");
        disk.fillAfter(4);

        assertThatThrownBy(() -> write("second"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("make room on its disk");
        assertThatThrownBy(() -> journal.flush()).isInstanceOf(UncheckedIOException.class);
        assertThat(journal.isBehind()).isTrue();
        assertThat(replayed()).containsExactly("first");
    }

    @Test
    void goesOnWhenThereIsRoomAgain() throws IOException {
        write("first");
        disk.fillAfter(4);
        assertThatThrownBy(() -> write("second")).isInstanceOf(UncheckedIOException.class);

        disk.makeRoom();
        write("third");

        assertThat(journal.isBehind()).isFalse();
        assertThat(replayed()).containsExactly("first", "second", "third");
    }

    @Test
    void beginsAnewWhenTheStoreHasEverything() throws IOException {
        write("first");
        disk.fillAfter(4);
        assertThatThrownBy(() -> write("second")).isInstanceOf(UncheckedIOException.class);

        journal.empty();
        disk.makeRoom();
        write("third");

        assertThat(replayed()).containsExactly("third");
    }

    private void write(String record) {
        journal.append(record.getBytes(UTF_8));
        journal.flush();
    }

    private List<String> replayed() throws IOException {
        List<String> records = new ArrayList<>();
        try (Journal later = Journal.open(path, false)) {
            later.replay(record -> records.add(text(record)));
        }
        return records;
    }

    private static String text(ByteBuffer record) {
        byte[] bytes = new byte[record.remaining()];
        record.get(bytes);
        return new String(bytes, UTF_8);
    }
}
