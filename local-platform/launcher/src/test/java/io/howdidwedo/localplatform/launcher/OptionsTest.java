package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void aStartWithoutAnythingKeepsItsDataHere() {
        Options options = Options.of(List.of(), Map.of());

        assertThat(options)
                .isEqualTo(new Options(Path.of("data").toAbsolutePath(), 0, false, false, false));
    }

    @Test
    void takesFolderAndPortsFromTheEnvironment() {
        Options options =
                Options.of(
                        List.of("--processes"),
                        Map.of("HDWD_DATA", "kept/../elsewhere", "HDWD_PORT_OFFSET", " 1000 "));

        assertThat(options.data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
        assertThat(options.portOffset()).isEqualTo(1000);
        assertThat(options.processes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',false", "' ',false", "mail.example.org,true"})
    void sendsByTheMailSystemThatIsNamed(String host, boolean own) {
        assertThat(Options.of(List.of(), Map.of("SMTP_HOST", host)).ownMailSystem()).isEqualTo(own);
    }

    @Test
    void aTrialWritesToNobody() {
        assertThat(
                        Options.of(List.of("--trial"), Map.of("SMTP_HOST", "mail.example.org"))
                                .ownMailSystem())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "30001", "many", "", "1.5"})
    void namesTheOffsetThatIsNone(String offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of(), Map.of("HDWD_PORT_OFFSET", offset)))
                .withMessageContaining("HDWD_PORT_OFFSET")
                .withMessageContaining("0 to 30000");
    }

    @Test
    void saysWhichOptionThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--procesess"), Map.of()))
                .withMessageContaining("--procesess")
                .withMessageContaining("There is --processes");
    }
}
