package io.howdidwedo.apicontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The contract tells all that a program needs, is what the gateway shows, and breaks no program
/// that was written by the last one released.
class ContractTest {
    private static final String SHOWN = "openapi.json";
    private static final Path RELEASED = Path.of("src", "released", "openapi.json");

    private static JsonNode contract;

    /// One operation, such as `getCases`.
    private record Told(String name, JsonNode operation) {
        /// What is sent, and what is answered when all goes well.
        Stream<Body> bodies() {
            return Stream.concat(
                            Stream.of(operation.path("requestBody")),
                            operation.path("responses").properties().stream()
                                    .filter(answer -> answer.getKey().startsWith("2"))
                                    .map(answer -> answer.getValue()))
                    .flatMap(body -> body.path("content").properties().stream())
                    .map(content -> new Body(name + " " + content.getKey(), content.getValue()));
        }
    }

    private record Body(String name, JsonNode content) {
        /// Files of bytes have none.
        boolean needsExample() {
            return Stream.of("json", "csv").anyMatch(name::endsWith);
        }

        Stream<String> faults() {
            ObjectNode schema = (ObjectNode) content.path("schema").deepCopy();
            schema.set("components", contract.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON)
                    .validate(content.path("example").toString(), InputFormat.JSON)
                    .stream()
                    .map(fault -> name + " " + fault);
        }
    }

    @BeforeAll
    static void read() {
        contract = Contract.read();
    }

    private static Stream<Told> operations() {
        return contract.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> new Told(operation.path("operationId").asString(), operation));
    }

    @Test
    void theGatewayShowsTheContractOfThisCode() throws IOException {
        assertThat(ShownContract.of(SHOWN, contract)).isEqualTo(contract);
    }

    @Test
    void everyOperationSaysWhatItDoesAndForWhom() {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(
                        told -> {
                            assertThat(told.operation().path("summary").asString()).isNotBlank();
                            assertThat(told.operation().path("security").isEmpty()).isFalse();
                        });
    }

    @Test
    void everyParameterHasAMeaning() {
        assertThat(
                        operations()
                                .flatMap(
                                        told ->
                                                told.operation()
                                                        .path("parameters")
                                                        .valueStream()
                                                        .filter(ContractTest::isSilent)
                                                        .map(one -> told.name() + " " + one)))
                .isEmpty();
    }

    private static boolean isSilent(JsonNode parameter) {
        return parameter.path("description").asString("").isBlank();
    }

    @Test
    void everyOperationSaysHowItIsRefused() {
        assertThat(operations())
                .allSatisfy(
                        told -> {
                            JsonNode operation = told.operation();
                            Set<String> wanted = new TreeSet<>(Set.of("401", "403", "429"));
                            if (operation.has("parameters") || operation.has("requestBody")) {
                                wanted.add("400");
                            }
                            assertThat(operation.path("responses").propertyNames())
                                    .as(told.name())
                                    .containsAll(wanted);
                        });
    }

    @Test
    void everythingSentAndAnsweredHasAnExample() {
        assertThat(
                        operations()
                                .flatMap(Told::bodies)
                                .filter(Body::needsExample)
                                .filter(body -> !body.content().has("example"))
                                .map(Body::name))
                .isEmpty();
    }

    @Test
    void examplesAreAsTheirSchemasSay() {
        assertThat(
                        operations()
                                .flatMap(Told::bodies)
                                .filter(body -> body.content().path("example").isContainer())
                                .flatMap(Body::faults))
                .isEmpty();
    }

    @Test
    void whatWasReleasedIsNotBroken() throws IOException {
        ChangedOpenApi changes =
                OpenApiCompare.fromContents(Files.readString(RELEASED), Contract.write(contract));

        assertThat(changes.isIncompatible()).as(() -> inWords(changes)).isFalse();
    }

    private static String inWords(ChangedOpenApi changes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new MarkdownRender().render(changes, new OutputStreamWriter(words, StandardCharsets.UTF_8));
        return words.toString(StandardCharsets.UTF_8);
    }
}
