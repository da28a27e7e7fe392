package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void anOffsetMovesEveryPort() {
        assertThat(numbers(Ports.withOffset(1000)))
                .containsExactlyElementsOf(
                        numbers(Ports.withOffset(0)).stream().map(port -> port + 1000).toList());
    }

    @Test
    void noTwoPartsShareAPort() {
        assertThat(numbers(Ports.withOffset(0))).doesNotHaveDuplicates();
    }

    @Test
    void namesThePartWhosePortSomebodyElseHas() throws IOException {
        try (ServerSocket somebody = new ServerSocket()) {
            somebody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int taken = somebody.getLocalPort();
            Ports ports = new Ports(0, 0, 0, 0, 0, 0, taken, 0, 0);

            assertThat(ports.taken()).contains(taken + " (database)");
        }
    }

    @Test
    void findsFreePortsFree() {
        assertThat(new Ports(0, 0, 0, 0, 0, 0, 0, 0, 0).taken()).isEmpty();
    }

    private static List<Integer> numbers(Ports ports) {
        return Stream.concat(
                        Arrays.stream(Service.values()).map(service -> service.port(ports)),
                        Stream.of(ports.broker(), ports.database(), ports.smtp(), ports.mailbox()))
                .toList();
    }
}
