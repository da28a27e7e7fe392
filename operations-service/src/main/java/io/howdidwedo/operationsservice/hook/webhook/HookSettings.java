package io.howdidwedo.operationsservice.hook.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where hooks may lead.
///
/// @param hostsAllowed hosts, or hosts with a port, that may be reached wherever they are, by http,
///     too: systems of the organisation itself
/// @param ports that others are reached at
@ConfigurationProperties("operations.hooks")
record HookSettings(
        @DefaultValue List<String> hostsAllowed,
        @DefaultValue({"443", "8443"}) Set<Integer> ports) {
    private static final int LAST_PORT = 65_535;

    /// @throws IllegalArgumentException naming the setting and the remedy
    public HookSettings {
        hostsAllowed =
                hostsAllowed.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .toList();
        ports = Set.copyOf(ports);
        if (!hostsAllowed.stream().allMatch(host -> host.matches("[a-z0-9.-]+(:\\d{1,5})?"))) {
            throw new IllegalArgumentException(
                    "operations.hooks.hosts-allowed (OPERATIONS_HOOK_HOSTS_ALLOWED) must be hosts,"
                            + " each with a port or without: localhost:9000,erp.example.org");
        }
        if (ports.isEmpty() || !ports.stream().allMatch(port -> port > 0 && port <= LAST_PORT)) {
            throw new IllegalArgumentException(
                    "operations.hooks.ports (OPERATIONS_HOOK_PORTS) must be ports: 443,8443");
        }
    }

    /// Whether this host may be reached wherever it is.
    boolean isAllowed(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return hostsAllowed.contains(name + ":" + port)
                || (hostsAllowed.contains(name) && ports.contains(port));
    }

    /// The ports as people write them.
    String portsInWords() {
        return ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
