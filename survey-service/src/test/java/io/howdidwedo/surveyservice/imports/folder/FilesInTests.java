package io.howdidwedo.surveyservice.imports.folder;

import io.howdidwedo.surveyservice.imports.ImportFiles;
import java.io.IOException;
import java.nio.file.Path;

/// Files of imports in tests of others.
public final class FilesInTests {
    private FilesInTests() {}

    /// Those in this folder, as the service keeps them.
    public static ImportFiles in(Path folder) throws IOException {
        return new ImportFolder(folder);
    }
}
