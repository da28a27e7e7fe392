package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The ports of all parts.
record Ports(
        int gateway,
        int survey,
        int followup,
        int analytics,
        int operations,
        int broker,
        int database,
        int smtp,
        int mailbox) {

    static Ports withOffset(int offset) {
        return new Ports(
                8080 + offset,
                8081 + offset,
                8082 + offset,
                8083 + offset,
                8084 + offset,
                9092 + offset,
                27017 + offset,
                1025 + offset,
                8025 + offset);
    }

    /// The first one that somebody else has, with what it is for.
    Optional<String> taken() {
        return byPart().entrySet().stream()
                .filter(part -> !isFree(part.getValue()))
                .map(part -> part.getValue() + " (" + part.getKey() + ")")
                .findFirst();
    }

    private Map<String, Integer> byPart() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway", gateway);
        ports.put("survey-service", survey);
        ports.put("followup-service", followup);
        ports.put("analytics-service", analytics);
        ports.put("operations-service", operations);
        ports.put("broker", broker);
        ports.put("database", database);
        ports.put("SMTP", smtp);
        ports.put("mailbox", mailbox);
        return ports;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
