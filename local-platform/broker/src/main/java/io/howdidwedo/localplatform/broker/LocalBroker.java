package io.howdidwedo.localplatform.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;

/// A real Kafka broker and its controller in this JVM, on one data folder and on 127.0.0.1 only.
///
/// What a producer was told is stored survives [#close()] and a kill of the process, and so do
/// topics, groups and committed offsets. Topics are never made by using them: services create
/// theirs.
public final class LocalBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final StorageFolder folder;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalBroker(KafkaRaftServer server, StorageFolder folder, String bootstrapServers) {
        this.server = server;
        this.folder = folder;
        this.bootstrapServers = bootstrapServers;
    }

    /// Opens the broker on a folder, formatting it when it is new, and returns when clients can
    /// connect. Port 0 means any free port.
    ///
    /// Fails with [BrokerUnavailable] when the port is taken or another broker has the folder.
    public static LocalBroker open(Path folder, int port) {
        var listener = portToListenOn(port);
        var settings = new BrokerSettings(folder, listener, portToListenOn(0));
        var storage = StorageFolder.take(folder);
        try {
            return new LocalBroker(
                    started(settings), storage, BrokerSettings.HOST + ":" + listener);
        } catch (KafkaException e) {
            storage.close();
            throw new BrokerUnavailable(folder, e);
        }
    }

    private static KafkaRaftServer started(BrokerSettings settings) {
        var server = new KafkaRaftServer(new KafkaConfig(settings.asMap()), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /// Where clients connect: `host:port`.
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// Stops the broker in order, so that the next start needs no recovery. Close clients first:
    /// a consumer that outlives its broker waits for it.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
            folder.close();
        }
    }

    /// The port itself when it can be bound, or a free one for 0: Kafka must know before it starts
    /// what to advertise.
    private static int portToListenOn(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerUnavailable(port, e);
        }
    }
}
