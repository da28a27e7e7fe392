package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.howdidwedo.localplatform.database.storage.Store;
import io.netty.channel.Channel;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's commands, on a [Store]: a command that writes is answered when that is safe.
final class StoredBackend extends AbstractMongoBackend {
    private static final Logger log = LoggerFactory.getLogger(StoredBackend.class);

    private final Store store;
    private final Housekeeping housekeeping;
    private final CommandCounts counts = new CommandCounts();

    StoredBackend(Store store) {
        this.store = store;
        store.restructure(this::openDatabases);
        this.housekeeping = Housekeeping.start(store);
    }

    private List<MongoDatabase> openDatabases() {
        return store.namespaces().stream()
                .map(Utils::getDatabaseNameFromFullName)
                .distinct()
                .map(this::resolveDatabase)
                .toList();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        Refusals.check(command, query);
        counts.count(command);
        Supplier<Document> action = () -> super.handleCommand(channel, database, command, query);
        return switch (CommandKind.of(command, query)) {
            case STRUCTURE -> store.restructure(action);
            case WRITE -> store.write(action);
            case READ ->
                    command.equalsIgnoreCase("serverStatus")
                            ? counts.in(action.get())
                            : action.get();
        };
    }

    /// Turns failures into answers here: the library would log the command with all its data.
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return failure(e);
        } catch (RuntimeException e) {
            var command = message.getDocument().keySet().iterator().next();
            log.error("The command {} failed", command, e);
            return failure(new MongoServerException("The command " + command + " failed: " + e, e));
        }
    }

    private static Document failure(MongoServerException exception) {
        var answer = new Document("errmsg", exception.getMessageWithoutErrorCode());
        if (exception instanceof MongoServerError error) {
            answer.put("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        }
        return answer.append("ok", 0);
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
        store.close();
    }
}
