package io.howdidwedo.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void isTheAddressWithoutThePort() {
        assertThat(key("192.0.2.7", 1000)).isEqualTo(key("192.0.2.7", 2000));
        assertThat(key("192.0.2.7", 1000)).isNotEqualTo(key("192.0.2.8", 1000));
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        assertThat(key("2001:db8:1:2::1", 1)).isEqualTo(key("2001:db8:1:2:ffff::9", 1));
        assertThat(key("2001:db8:1:2::1", 1)).isNotEqualTo(key("2001:db8:1:3::1", 1));
    }

    @Test
    void countsWhoeverHasNoAddressTogether() {
        assertThat(ClientAddress.keyOf(null)).isEqualTo("unknown");
    }

    private static String key(String address, int port) {
        return ClientAddress.keyOf(new InetSocketAddress(address, port));
    }
}
