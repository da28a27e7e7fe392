package io.howdidwedo.operationsservice.hook.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HookSettingsTest {
    @Test
    void allowsAHostAtItsPortOrAtThoseThatAllMayHave() {
        HookSettings settings =
                new HookSettings(List.of("", "localhost:9000", "erp.example.org"), Set.of(443));

        assertThat(settings.isAllowed("localhost", 9000)).isTrue();
        assertThat(settings.isAllowed("localhost", 443)).isFalse();
        assertThat(settings.isAllowed("ERP.example.org", 443)).isTrue();
        assertThat(settings.isAllowed("erp.example.org", 8080)).isFalse();
        assertThat(settings.isAllowed("other.example.org", 443)).isFalse();
    }

    @Test
    void saysWhatIsWrongWithASetting() {
        assertThatThrownBy(() -> new HookSettings(List.of("http://localhost"), Set.of(443)))
                .hasMessageContaining("OPERATIONS_HOOK_HOSTS_ALLOWED");
        assertThatThrownBy(() -> new HookSettings(List.of(), Set.of()))
                .hasMessageContaining("OPERATIONS_HOOK_PORTS");
        assertThatThrownBy(() -> new HookSettings(List.of(), Set.of(70_000)))
                .hasMessageContaining("OPERATIONS_HOOK_PORTS");
    }
}
