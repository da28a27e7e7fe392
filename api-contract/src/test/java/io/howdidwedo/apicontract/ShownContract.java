package io.howdidwedo.apicontract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// A contract as the gateway shows it.
final class ShownContract {
    private static final Path FOLDER =
            Path.of("..", "gateway", "src", "main", "resources")
                    .resolve(Path.of("io", "howdidwedo", "gateway", "docs", "web"));

    private ShownContract() {}

    /// What is shown. With `-Dcontract=write` it is first kept as it is now, to be looked
    /// at in the difference.
    static JsonNode of(String file, JsonNode now) throws IOException {
        Path shown = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("contract"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(shown, Contract.write(now));
        }
        return Contract.JSON.readTree(Files.readString(shown));
    }
}
