package io.howdidwedo.localplatform.launcher;

import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.localplatform.mailbox.LocalMailbox;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The parts the services need: broker, database, mailbox.
final class Platform implements AutoCloseable {
    private final LocalBroker broker;
    private final LocalDatabase database;
    private final LocalMailbox mailbox;

    private Platform(LocalBroker broker, LocalDatabase database, LocalMailbox mailbox) {
        this.broker = broker;
        this.database = database;
        this.mailbox = mailbox;
    }

    /// Starts the parts side by side.
    ///
    /// @param messageSecret messages to the mailbox are signed with
    static Platform start(Path data, Ports ports, String messageSecret, Consumer<String> isUp) {
        try (ExecutorService starter = Executors.newFixedThreadPool(3)) {
            CompletableFuture<LocalBroker> broker =
                    CompletableFuture.supplyAsync(() -> broker(data, ports), starter);
            CompletableFuture<LocalDatabase> database =
                    CompletableFuture.supplyAsync(() -> database(data, ports), starter);
            CompletableFuture<LocalMailbox> mailbox =
                    CompletableFuture.supplyAsync(
                            () -> mailbox(data, ports, messageSecret), starter);
            Platform platform = new Platform(broker.join(), database.join(), mailbox.join());
            isUp.accept("broker, database and mailbox");
            platform.database.keptAside().map(Platform::damaged).ifPresent(isUp);
            return platform;
        }
    }

    private static LocalBroker broker(Path data, Ports ports) {
        return LocalBroker.open(data.resolve("broker"), ports.broker());
    }

    private static LocalDatabase database(Path data, Ports ports) {
        return LocalDatabase.open(
                data.resolve("database").resolve("database.mv"), ports.database());
    }

    private static LocalMailbox mailbox(Path data, Ports ports, String messageSecret) {
        return LocalMailbox.open(
                data.resolve("mailbox"), ports.smtp(), ports.mailbox(), messageSecret);
    }

    private static String damaged(Path aside) {
        return "THE DATABASE'S JOURNAL WAS DAMAGED: the last changes before the stop are missing."
                + " From the damage on it is kept in "
                + aside;
    }

    /// Stops the parts; the services must have been stopped before, they need them to do so.
    @Override
    public void close() {
        broker.close();
        database.close();
        mailbox.close();
    }
}
