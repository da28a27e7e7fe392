package io.howdidwedo.localplatform.broker;

import java.nio.file.Path;

/// The broker could not be opened: its port or its folder is in use, or its folder is damaged.
final class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailable(int port, Exception cause) {
        super("The broker cannot listen on port " + port + ": " + cause.getMessage(), cause);
    }

    BrokerUnavailable(Path folder, Exception cause) {
        super("The broker cannot start on " + folder + ": " + cause.getMessage(), cause);
    }

    BrokerUnavailable(Path folder, String reason) {
        super("The broker cannot start on " + folder + ": " + reason);
    }
}
