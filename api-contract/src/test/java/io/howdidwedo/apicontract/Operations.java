package io.howdidwedo.apicontract;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Says of each operation what its handler's signature does not: its name, who may call it, what it
/// can be asked by and how it is refused.
final class Operations implements GlobalOperationCustomizer {
    private static final String LINES = "application/x-ndjson";
    private static final String KNOWN_BY_ITS_SENDER = "postTransactions";

    private final SourceDocs docs;
    private final Parameters parameters;
    private final Examples examples;

    Operations(SourceDocs docs, Examples examples) {
        this.docs = docs;
        this.parameters = new Parameters(docs);
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Method method = handler.getMethod();
        Route route = Route.of(method);
        operation.setOperationId(route.name());
        operation.setTags(new ArrayList<>(List.of(route.area())));
        say(operation, method);
        parameters.state(operation, method);
        lines(operation, method);
        admit(operation, route);
        refuse(operation, route);
        examples.show(operation);
        repeat(operation);
        return operation;
    }

    private void say(Operation operation, Method method) {
        String said = docs.getMethodJavadocDescription(method);
        operation.setSummary(docs.getFirstSentence(said));
        operation.setDescription(said);
    }

    /// What is read and written line by line.
    private static void lines(Operation operation, Method method) {
        if (Arrays.asList(method.getParameterTypes()).contains(InputStream.class)) {
            operation.setRequestBody(new RequestBody().required(true).content(text(LINES)));
        }
        boolean streams =
                method.getGenericReturnType()
                        .getTypeName()
                        .contains(StreamingResponseBody.class.getSimpleName());
        if (streams) {
            String[] produced = Route.mapping(method).produces();
            done(operation).setContent(text(produced.length == 0 ? LINES : produced[0]));
        }
    }

    private static Content text(String type) {
        return new Content().addMediaType(type, new MediaType().schema(new StringSchema()));
    }

    /// The answer when all went well.
    static ApiResponse done(Operation operation) {
        ApiResponses answers = operation.getResponses();
        return answers.get(
                answers.keySet().stream()
                        .filter(status -> status.startsWith("2"))
                        .findFirst()
                        .orElseThrow());
    }

    /// What is known by its sender's own id is answered alike when it was there before.
    private static void repeat(Operation operation) {
        ApiResponse made = operation.getResponses().get("201");
        if (made != null && operation.getOperationId().equals(KNOWN_BY_ITS_SENDER)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "200",
                            new ApiResponse()
                                    .description("The same was there already.")
                                    .content(made.getContent()));
        }
    }

    private static void admit(Operation operation, Route route) {
        if (AccessRules.requirementOf(route.method(), route.example()).orElseThrow()
                instanceof Requirement.AnyOf anyOf) {
            operation.setDescription(
                    operation.getDescription() + "\n\nNeeds " + anyOf.inWords() + ".");
            operation.setSecurity(
                    List.of(
                            new SecurityRequirement().addList(Schemas.API_KEY),
                            new SecurityRequirement().addList(Schemas.SESSION)));
        }
    }

    private static void refuse(Operation operation, Route route) {
        boolean asks = operation.getParameters() != null || operation.getRequestBody() != null;
        if (asks) {
            refusal(operation, "400", "Something stated is wrong: `violations` names each field.");
        }
        refusal(operation, "401", "Nobody is known by this key or session.");
        refusal(operation, "403", "The caller has neither the role nor the scope.");
        if (route.isAboutOne()) {
            refusal(operation, "404", "There is none, or it is not of the caller's teams.");
        }
        if (!route.isReading()) {
            refusal(operation, "409", "It contradicts what is there: `differences` names where.");
        }
        if (operation.getRequestBody() != null) {
            refusal(operation, "413", "There is more than is taken at once.");
            refusal(operation, "415", "It is not of a kind that is read here.");
        }
        refusal(operation, "429", "Too much was asked: `Retry-After` says when to go on.");
        refusal(operation, "503", "Something it needs is away; nothing was done.");
    }

    private static void refusal(Operation operation, String status, String why) {
        MediaType problem =
                new MediaType().schema(new Schema<>().$ref(Schemas.at(Schemas.PROBLEM)));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(why)
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/problem+json", problem)));
    }
}
