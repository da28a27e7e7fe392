package io.howdidwedo.surveyservice.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Names and comments by language, read from a file while a history is made up and let go then.
final class MadeUpWords {
    private static final String FILE = "/sample/words.txt";

    private final Map<String, List<String>> words = new HashMap<>();

    /// Those of the file: a line is a language, what it is for, and the words.
    MadeUpWords() {
        try (InputStream file =
                Objects.requireNonNull(MadeUpWords.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        words.computeIfAbsent(line.substring(0, second), _ -> new ArrayList<>())
                .add(line.substring(second + 1));
    }

    /// Some of these.
    ///
    /// @param kind what they are for
    String any(String language, String kind, Random chance) {
        List<String> all = all(language, kind);
        return all.get(chance.nextInt(all.size()));
    }

    /// All of these; none where there are none.
    List<String> all(String language, String kind) {
        return words.getOrDefault(language + "|" + kind, List.of());
    }
}
