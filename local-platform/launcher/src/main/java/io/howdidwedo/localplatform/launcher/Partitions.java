package io.howdidwedo.localplatform.launcher;

import io.howdidwedo.contracts.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many partitions a topic has here.
final class Partitions {
    /// On few processors more would only take time at each start.
    private static final int USUAL = 2;

    private static final Pattern FOLDER = Pattern.compile(Topics.SCHEDULE + "-\\d+");

    private Partitions() {}

    /// As many as the topics in this broker's folder were made with, as that must not change.
    static int in(Path broker) {
        if (!Files.isDirectory(broker)) {
            return USUAL;
        }
        try (Stream<Path> folders = Files.list(broker)) {
            int made = (int) folders.filter(Partitions::isOfTimers).count();
            return made == 0 ? USUAL : made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfTimers(Path folder) {
        return FOLDER.matcher(folder.getFileName().toString()).matches();
    }
}
