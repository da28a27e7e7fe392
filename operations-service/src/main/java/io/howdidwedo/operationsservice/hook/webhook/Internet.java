package io.howdidwedo.operationsservice.hook.webhook;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses are on the internet, by the registries of special-purpose addresses (IANA,
/// RFC 6890): all others lead to this machine, into its own network, or nowhere.
final class Internet {
    private static final IPAddressGenerator READING = new IPAddressGenerator();

    /// Of version 4 all are, but for these.
    private static final List<IPAddress> NOT_OF_4 =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    // Shared by providers (CGNAT).
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    // This link only; clouds tell their secrets at 169.254.169.254.
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    // What was 6to4.
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    // Many at once, kept for later, all of this link.
                    "224.0.0.0/3");

    /// Of version 6 only these are: not this machine, this link or this network, and none that has
    /// an address of version 4 in it (mapped, NAT64).
    private static final List<IPAddress> OF_6 = blocks("2000::/3");

    private static final List<IPAddress> NOT_OF_6 =
            blocks(
                    // Protocols, Teredo among them.
                    "2001::/23",
                    "2001:db8::/32",
                    // 6to4.
                    "2002::/16",
                    "3fff::/20");

    private Internet() {}

    private static List<IPAddress> blocks(String... written) {
        return Stream.of(written)
                .map(block -> new IPAddressString(block).getAddress().toPrefixBlock())
                .toList();
    }

    /// Whether this is one of it.
    static boolean has(InetAddress address) {
        IPAddress ip = READING.from(address);
        return ip.isIPv4()
                ? NOT_OF_4.stream().noneMatch(block -> block.contains(ip))
                : OF_6.stream().anyMatch(block -> block.contains(ip))
                        && NOT_OF_6.stream().noneMatch(block -> block.contains(ip));
    }
}
