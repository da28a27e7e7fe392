package io.howdidwedo.localplatform.database;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// The database could not be opened: its port or its file is in use, or its file is damaged.
final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(int port, Exception cause) {
        super("The database cannot listen on port " + port + ": " + cause.getMessage(), cause);
    }

    DatabaseUnavailable(Path file, Exception cause) {
        super("The database cannot open " + file + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        return cause instanceof MVStoreException e
                        && e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "another database is running on this file"
                : String.valueOf(cause.getMessage());
    }
}
