package io.howdidwedo.operationsservice.hook.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.operationsservice.hook.webhook.CheckedLookup.Lookup;
import io.howdidwedo.operationsservice.hook.webhook.CheckedLookup.NotOutside;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedLookupTest {
    private static final HookSettings SETTINGS =
            new HookSettings(List.of("erp.example.org:9000", "LOCALHOST"), Set.of(443));

    private static InetAddress[] at(String... addresses) throws UnknownHostException {
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
        }
        return all;
    }

    private static InetAddress[] resolve(String host, Lookup lookup) throws UnknownHostException {
        try (CheckedLookup checked = new CheckedLookup(SETTINGS, lookup)) {
            return checked.resolve(host);
        }
    }

    @Test
    void givesAwayWhatIsOutside() throws UnknownHostException {
        assertThat(resolve("hooks.example.org", _ -> at("1.1.1.1", "2606:4700::1111"))).hasSize(2);
    }

    @Test
    void givesAwayNothingWhenOneOfSeveralIsInside() {
        assertThatThrownBy(() -> resolve("hooks.example.org", _ -> at("1.1.1.1", "10.0.0.1")))
                .isInstanceOf(NotOutside.class)
                .hasMessage("hooks.example.org is at 10.0.0.1, which is not on the internet");
    }

    @Test
    void givesAwayWhateverAnAllowedHostIsAt() throws UnknownHostException {
        try (CheckedLookup checked = new CheckedLookup(SETTINGS, _ -> at("10.0.0.1"))) {
            assertThat(checked.resolve("erp.example.org", 9000)).hasSize(1);
            assertThat(checked.resolve("localhost", 443)).hasSize(1);
        }
    }

    @Test
    void givesItAwayAtNoPortThatIsNotAllowed() {
        try (CheckedLookup checked = new CheckedLookup(SETTINGS, _ -> at("10.0.0.1"))) {
            assertThatThrownBy(() -> checked.resolve("erp.example.org", 443))
                    .isInstanceOf(NotOutside.class);
            assertThatThrownBy(() -> checked.resolve("localhost", 9000))
                    .isInstanceOf(NotOutside.class);
        }
    }

    @Test
    void asksAnewEachTime() throws UnknownHostException {
        String[] now = {"1.1.1.1"};
        try (CheckedLookup checked = new CheckedLookup(SETTINGS, _ -> at(now[0]))) {
            assertThat(checked.resolve("rebound.example.org")).hasSize(1);
            now[0] = "127.0.0.1";

            assertThatThrownBy(() -> checked.resolve("rebound.example.org"))
                    .isInstanceOf(NotOutside.class);
        }
    }

    @Test
    void saysThatAHostIsNotKnown() {
        assertThatThrownBy(
                        () ->
                                resolve(
                                        "nowhere.example.org",
                                        host -> {
                                            throw new UnknownHostException(host);
                                        }))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("nowhere.example.org is not known");
    }
}
