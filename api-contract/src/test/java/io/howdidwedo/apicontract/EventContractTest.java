package io.howdidwedo.apicontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The contract of the topics names every kind of event, is what the gateway shows, and takes
/// nothing away from whoever reads by the last one released.
class EventContractTest {
    private static final String SHOWN = "asyncapi.json";
    private static final Path RELEASED = Path.of("src", "released", "asyncapi.json");

    private static JsonNode contract;

    @BeforeAll
    static void read() {
        contract = EventContract.read();
    }

    @Test
    void theGatewayShowsTheContractOfThisCode() throws IOException {
        assertThat(ShownContract.of(SHOWN, contract)).isEqualTo(contract);
    }

    @Test
    void everyKindOfEventIsOnItsTopicWithASentence() {
        assertThat(Arrays.stream(EventType.values()))
                .allSatisfy(
                        type -> {
                            String name = type.record().getSimpleName();
                            JsonNode channel = contract.path("channels").path(type.topic());
                            JsonNode message =
                                    contract.path("components").path("messages").path(name);
                            assertThat(channel.path("messages").has(name)).isTrue();
                            assertThat(message.path("name").asString()).isEqualTo(type.wireName());
                            assertThat(message.path("summary").asString()).isNotBlank();
                            assertThat(contract.path("components").path("schemas").has(name))
                                    .isTrue();
                        });
    }

    @Test
    void everyTopicIsDescribed() {
        assertThat(contract.path("channels").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        channel -> assertThat(channel.path("description").asString()).isNotBlank());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(
                        contract.findValuesAsString("$ref").stream()
                                .filter(
                                        reference ->
                                                contract.at(reference.substring(1))
                                                        .isMissingNode()))
                .isEmpty();
    }

    @Test
    void whatWasReleasedIsThereStill() throws IOException {
        JsonNode released = Contract.JSON.readTree(Files.readString(RELEASED));

        assertThat(missing("", released, contract)).isEmpty();
    }

    /// Sentences may be put better; all else that was told has to be there.
    private static List<String> missing(String at, JsonNode released, JsonNode now) {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, JsonNode> told : released.properties()) {
            String name = told.getKey();
            boolean sentence =
                    told.getValue().isString() && List.of("description", "summary").contains(name);
            if (sentence) {
                continue;
            }
            if (!now.has(name)) {
                missing.add(at + "/" + name);
            } else if (told.getValue().isObject()) {
                missing.addAll(missing(at + "/" + name, told.getValue(), now.path(name)));
            } else if (!told.getValue().isArray() && !told.getValue().equals(now.path(name))) {
                missing.add(at + "/" + name + " was " + told.getValue());
            }
        }
        return missing;
    }
}
