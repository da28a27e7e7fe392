package io.howdidwedo.apicontract;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.servicekit.problem.ProblemType;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// What all operations share: how one is admitted, and how a problem is told.
final class Schemas implements GlobalOpenApiCustomizer {
    static final String API_KEY = "apiKey";
    static final String SESSION = "session";
    static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    /// What handlers read that are more patient than a type: an agreement may stand at the top or
    /// below, and of parameters only those that change need be stated.
    private static final Map<String, Class<?>> READ_AS_JSON =
            Map.of(
                    "/api/offerings/{id}", AgreementForm.class,
                    "/api/parameters", Parameters.class);

    private final DescribedTypes types;

    Schemas(DescribedTypes types) {
        this.types = types;
    }

    /// Where the schema of this name is.
    static String at(String name) {
        return "#/components/schemas/" + name;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        api.setServers(null);
        api.setTags(null);
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        READ_AS_JSON.forEach((path, type) -> body(api, path, type));
        types.describe(schemas);
        schemas.put(VIOLATION, violation());
        schemas.put(PROBLEM, problem());
        api.getComponents()
                .addSecuritySchemes(
                        API_KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API key, as an administrator makes it."))
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("session")
                                .description("The session of somebody who has logged in."));
    }

    private static void body(OpenAPI api, String path, Class<?> type) {
        ModelConverters.getInstance(true).readAll(type).forEach(api.getComponents()::addSchemas);
        Schema<?> read = api.getComponents().getSchemas().get(type.getSimpleName());
        Schema<?> stated = new ObjectSchema();
        read.getProperties().forEach(stated::addProperty);
        api.getPaths()
                .get(path)
                .getPut()
                .getRequestBody()
                .getContent()
                .values()
                .forEach(content -> content.setSchema(stated));
    }

    private static Schema<?> violation() {
        Schema<?> violation = new ObjectSchema();
        violation.setDescription("What is wrong with one field.");
        violation.addProperty("field", new StringSchema().description("Path in the input."));
        violation.addProperty(
                "problem", new StringSchema().description("What is wrong, and the remedy."));
        violation.setRequired(List.of("field", "problem"));
        return violation;
    }

    private static Schema<?> problem() {
        Schema<?> violations = new ArraySchema().items(new Schema<>().$ref(at(VIOLATION)));
        Schema<?> problem = new ObjectSchema();
        problem.setDescription("Why something was refused, as RFC 9457 has it.");
        problem.addProperty("type", type());
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("violations", violations);
        problem.addProperty("differences", violations);
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> type() {
        Schema<String> type = new StringSchema();
        type.setDescription("By this a program tells one problem from another; it stays.");
        type.setEnum(
                Arrays.stream(ProblemType.values())
                        .map(ProblemType::uri)
                        .map(URI::toString)
                        .toList());
        return type;
    }
}
