package io.howdidwedo.operationsservice.hook.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressesTest {
    private static final HookSettings SETTINGS =
            new HookSettings(List.of("localhost:9000"), Set.of(443, 8443));

    private final CheckedLookup lookup =
            new CheckedLookup(SETTINGS, OutsideAddressesTest::lookedUp);
    private final OutsideAddresses addresses = new OutsideAddresses(SETTINGS, lookup);

    @AfterEach
    void close() {
        lookup.close();
    }

    private static InetAddress[] lookedUp(String host) throws UnknownHostException {
        if (host.startsWith("unknown")) {
            throw new UnknownHostException(host);
        }
        String address = host.startsWith("inside") ? "10.0.0.1" : "1.1.1.1";
        boolean literal = host.matches("[0-9.]+");
        return new InetAddress[] {InetAddress.getByName(literal ? host : address)};
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.org/in?token=a",
                "https://hooks.example.org:8443/",
                "https://unknown.example.org/",
                "http://localhost:9000/in",
                "https://localhost:9000"
            })
    void takesWhatMayBeReached(String address) {
        assertThat(addresses.problem(address)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "hooks.example.org, must be a web address",
        "ftp://hooks.example.org, must be a web address",
        "https://, must be a web address",
        "https:///in, must be a web address",
        "https://ada:secret@hooks.example.org, must be a web address",
        "https://hooks.example.org/#in, must be a web address",
        "https://hooks example.org, must be a web address",
        "http://hooks.example.org/in, must start with https://",
        "http://localhost:9001/in, must start with https://",
        "https://hooks.example.org:22/, 'must lead to one of these ports: 443, 8443'",
        "https://inside.example.org/, leads to inside.example.org",
        "https://127.0.0.1/, leads to 127.0.0.1",
        "https://127.0.0.1:8443/, leads to 127.0.0.1"
    })
    void saysWhatIsWrong(String address, String problem) {
        assertThat(Objects.requireNonNull(addresses.problem(address)).english())
                .startsWith(problem);
    }

    @Test
    void saysItInTheReadersLanguage() {
        assertThat(Objects.requireNonNull(addresses.problem("nothing")).said()).isNotBlank();
    }
}
