package io.howdidwedo.localplatform.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How the system is started.
///
/// @param data folder everything is kept in
/// @param portOffset added to every port
/// @param processes whether the services run as processes of their own
/// @param ownMailSystem whether mails go to the mail system in the environment (`SMTP_HOST`), and
///     not to the local mailbox
/// @param trial start, show that it works, and stop: for training the start-up cache
record Options(Path data, int portOffset, boolean processes, boolean ownMailSystem, boolean trial) {

    private static final String PROCESSES = "--processes";
    private static final String TRIAL = "--trial";

    /// The options in the arguments and the environment (`HDWD_DATA`, `HDWD_PORT_OFFSET`,
    /// `SMTP_HOST`).
    ///
    /// @throws IllegalArgumentException for an unknown argument or an offset that is no number
    static Options of(List<String> arguments, Map<String, String> environment) {
        arguments.forEach(Options::requireKnown);
        boolean trial = arguments.contains(TRIAL);
        return new Options(
                Path.of(environment.getOrDefault("HDWD_DATA", "data")).toAbsolutePath().normalize(),
                offset(environment.getOrDefault("HDWD_PORT_OFFSET", "0")),
                arguments.contains(PROCESSES),
                !trial && !environment.getOrDefault("SMTP_HOST", "").isBlank(),
                trial);
    }

    private static void requireKnown(String argument) {
        if (!argument.equals(PROCESSES) && !argument.equals(TRIAL)) {
            throw new IllegalArgumentException(
                    "Unknown option "
                            + argument
                            + ". There is --processes: each service in a process of its own.");
        }
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text.strip());
            if (offset >= 0 && offset <= 30_000) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw new IllegalArgumentException("HDWD_PORT_OFFSET must be a number from 0 to 30000");
    }
}
