package io.howdidwedo.servicekit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/// Records are read as Jackson reads them, by another way to their constructor.
class RecordInstantiatorsTest {
    private final JsonMapper json = JsonConfiguration.mapper();

    record Parcel(String to, int weight, @Nullable Long value, List<String> stamps, Size size) {
        Parcel {
            if (weight < 0) {
                throw new IllegalArgumentException("No parcel weighs " + weight);
            }
            stamps = stamps == null ? List.of() : List.copyOf(stamps);
        }
    }

    private record Size(double height, double width) {}

    record Named(String name) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Named of(String name) {
            return new Named("by hand: " + name);
        }
    }

    @Test
    void allKindsOfPartsComeToTheirPlaces() {
        String text =
                """
                {"to":"Ana","weight":3,"value":7,"stamps":["a","b"],"size":{"height":1.5,"width":2}}
                """;

        assertThat(json.readValue(text, Parcel.class))
                .isEqualTo(new Parcel("Ana", 3, 7L, List.of("a", "b"), new Size(1.5, 2)));
    }

    @Test
    void whatIsLeftOutIsNullOrNothing() {
        Parcel parcel = json.readValue("{\"to\":\"Ana\"}", Parcel.class);

        assertThat(parcel.weight()).isZero();
        assertThat(parcel.value()).isNull();
        assertThat(parcel.stamps()).isEmpty();
        assertThat(parcel.size()).isNull();
    }

    @Test
    void whatTheRecordRefusesIsSaidAsBefore() {
        assertThatThrownBy(() -> json.readValue("{\"weight\":-1}", Parcel.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("No parcel weighs -1")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordThatIsMadeInAnotherWayStillIs() {
        assertThat(json.readValue("\"Ana\"", Named.class)).isEqualTo(new Named("by hand: Ana"));
    }

    @Test
    void theModuleIsThere() {
        assertThat(json.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains("records");
    }
}
