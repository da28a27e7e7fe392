package io.howdidwedo.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Who counts as one client when the pace is limited.
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /// The address, as its owner may know it.
    public static String of(@Nullable InetSocketAddress socket) {
        InetAddress address = socket == null ? null : socket.getAddress();
        return address == null ? "unknown" : address.getHostAddress().replaceFirst("%.*", "");
    }

    /// The address itself; of an IPv6 address its /64 network, which one client has to itself.
    public static String keyOf(@Nullable InetSocketAddress socket) {
        InetAddress address = socket == null ? null : socket.getAddress();
        if (address == null) {
            return "unknown";
        }
        if (address instanceof Inet6Address) {
            return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
        }
        return address.getHostAddress();
    }
}
