package io.howdidwedo.apicontract;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The contract of all `/api` routes as OpenAPI 3.1, read off the services' handlers, their types
/// and the sentences before them.
final class Contract {
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Contract() {}

    /// The contract, in a stable order.
    static JsonNode read() {
        SourceDocs docs = SourceDocs.ofAll();
        ignoreWhatIsNotStated();
        AtomicReference<JsonNode> read = new AtomicReference<>();
        runner(docs).run(context -> read.set(asked(context)));
        return read.get();
    }

    /// How it is kept.
    static String write(JsonNode contract) {
        return JSON.writeValueAsString(contract) + "\n";
    }

    private static WebApplicationContextRunner runner(SourceDocs docs) {
        TypeNames names = new TypeNames();
        return new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                JacksonAutoConfiguration.class,
                                HttpMessageConvertersAutoConfiguration.class,
                                WebMvcAutoConfiguration.class,
                                SpringDocConfigProperties.class,
                                SpringDocConfiguration.class,
                                SpringDocWebMvcConfiguration.class))
                .withPropertyValues(
                        "springdoc.api-docs.version=openapi_3_1",
                        "springdoc.paths-to-match=/api/**",
                        "springdoc.default-produces-media-type=application/json",
                        "springdoc.override-with-generic-response=false",
                        "springdoc.writer-with-order-by-keys=true")
                .withBean(JavadocProvider.class, () -> docs)
                .withBean(OpenAPI.class, Contract::head)
                .withBean(
                        GlobalOperationCustomizer.class,
                        () -> new Operations(docs, new Examples(Examples.KEPT)))
                .withBean(
                        ModelResolver.class,
                        () -> new ModelResolver(Json31.mapper(), names).openapi31(true))
                .withBean(GlobalOpenApiMethodFilter.class, () -> Contract::isNoLink)
                .withBean(
                        GlobalOpenApiCustomizer.class,
                        () -> new Schemas(new DescribedTypes(docs, names)))
                .withInitializer(context -> Handlers.register((GenericApplicationContext) context));
    }

    /// Links, which cannot say what they accept, have handlers of their own for the same route.
    private static boolean isNoLink(Method method) {
        return !List.of(Route.mapping(method).params()).contains("format");
    }

    private static OpenAPI head() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("How did we do?")
                                .version("1")
                                .description(
                                        "Customer feedback and follow-up. Instants are RFC 3339,"
                                                + " amounts are text, lists go on with the cursor in"
                                                + " `next`. What is refused is a problem of RFC 9457"
                                                + " that names the field and its remedy.")
                                .license(
                                        new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    private static void ignoreWhatIsNotStated() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class,
                        TableFile.Form.class,
                        MultiValueMap.class,
                        ServerWebExchange.class)
                .addResponseWrapperToIgnore(Mono.class)
                .replaceWithSchema(Duration.class, text("duration", "PT24H"))
                .replaceWithSchema(Period.class, text("duration", "P14D"))
                .replaceWithSchema(ZoneId.class, text("time-zone", "Europe/Berlin"))
                .replaceWithSchema(StreamingResponseBody.class, new StringSchema())
                .replaceWithSchema(InputStream.class, new StringSchema())
                .replaceWithSchema(JsonNode.class, new MapSchema());
    }

    private static Schema<?> text(String format, String example) {
        return new StringSchema().format(format).example(example);
    }

    private static JsonNode asked(WebApplicationContext context) throws Exception {
        return JSON.readTree(
                MockMvcBuilders.webAppContextSetup(context)
                        .build()
                        .perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
