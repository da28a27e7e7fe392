package io.howdidwedo.surveyservice.imports.folder;

import io.howdidwedo.servicekit.mongo.OwnDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What tests of sent files begin with: stores that no file was taken into yet.
abstract class NothingTakenInYet {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir Path folder;
    FilesTakenIn sent;

    @BeforeEach
    void begin() throws IOException {
        sent = new FilesTakenIn(OWN.empty(), folder);
    }

    @AfterEach
    void end() {
        sent.close();
    }
}
