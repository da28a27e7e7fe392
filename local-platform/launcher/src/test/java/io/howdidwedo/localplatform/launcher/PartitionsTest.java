package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionsTest {
    @TempDir private Path folder;

    @Test
    void aNewBrokerGetsFew() {
        assertThat(Partitions.in(folder.resolve("none yet"))).isEqualTo(2);
        assertThat(Partitions.in(folder)).isEqualTo(2);
    }

    @Test
    void anOldBrokerKeepsWhatItsTopicsWereMadeWith() throws IOException {
        for (int i = 0; i < 6; i++) {
            Files.createDirectory(folder.resolve(Topics.SCHEDULE + "-" + i));
        }
        Files.createDirectory(folder.resolve(Topics.SCHEDULE + "-x"));
        Files.createDirectory(folder.resolve("other-0"));

        assertThat(Partitions.in(folder)).isEqualTo(6);
    }
}
