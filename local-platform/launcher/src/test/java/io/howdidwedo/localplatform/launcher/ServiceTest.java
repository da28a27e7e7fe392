package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceTest {
    @ParameterizedTest
    @EnumSource
    void startsInTheClassThatIsItsMain(Service service) throws NoSuchMethodException {
        assertThat(service.mainClass().getMethod("main", String[].class)).isNotNull();
        assertThat(service.builder().application().getAllSources())
                .containsExactly(service.mainClass());
    }

    @ParameterizedTest
    @EnumSource
    void classesWrittenForItBearItsName(Service service) {
        assertThat(PreparedContext.names(service).generateClassName("Beans", null).simpleName())
                .startsWith(service.mainClass().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
    void aServletServiceLeavesOutWhatTheGatewayBrings(Service service) {
        assertThat(service.onOneClassPath()).containsKey("spring.autoconfigure.exclude");
    }
}
