package io.howdidwedo.localplatform.broker;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;

/// The settings of a broker that is its own controller, made for one small machine.
///
/// @param folder where logs and metadata are
/// @param port where clients connect
/// @param controllerPort where the broker reaches its own controller; may differ at every start
record BrokerSettings(Path folder, int port, int controllerPort) {
    static final String HOST = "127.0.0.1";
    static final String CONTROLLER = "CONTROLLER";
    static final int NODE = 1;

    Map<String, String> asMap() {
        var client = "PLAINTEXT://" + HOST + ":" + port;
        var controller = CONTROLLER + "://" + HOST + ":" + controllerPort;
        return Map.ofEntries(
                entry("process.roles", "broker,controller"),
                entry("node.id", Integer.toString(NODE)),
                entry("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort),
                entry("controller.listener.names", CONTROLLER),
                entry("listeners", client + "," + controller),
                entry("advertised.listeners", client),
                entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                entry("log.dirs", folder.toAbsolutePath().toString()),
                entry("auto.create.topics.enable", "false"),
                // One node keeps one copy of everything.
                entry("default.replication.factor", "1"),
                entry("offsets.topic.replication.factor", "1"),
                entry("offsets.topic.num.partitions", "1"),
                entry("transaction.state.log.replication.factor", "1"),
                entry("transaction.state.log.min.isr", "1"),
                entry("transaction.state.log.num.partitions", "1"),
                entry("share.coordinator.state.topic.replication.factor", "1"),
                entry("share.coordinator.state.topic.min.isr", "1"),
                entry("share.coordinator.state.topic.num.partitions", "1"),
                entry("group.initial.rebalance.delay.ms", "0"),
                // After a kill the controller waits for the dead broker's lease: 9 s by default.
                // Much shorter, and a busy machine makes the living one lose it.
                entry("broker.session.timeout.ms", "3000"),
                entry("broker.heartbeat.interval.ms", "1000"),
                // A record of nothing twice a second tells other controllers that this one lives;
                // there are none.
                entry("metadata.max.idle.interval.ms", "60000"),
                entry("log.cleaner.dedupe.buffer.size", "4194304"));
    }
}
