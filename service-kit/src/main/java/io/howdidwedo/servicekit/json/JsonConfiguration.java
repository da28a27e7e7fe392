package io.howdidwedo.servicekit.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Sets up the one JSON mapper: constants in lower case, numbers unrounded, amounts as text kept
/// exact. Unknown fields are passed over, as events need it; what people send is refused for them
/// by `StatedJson`.
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer howDidWeDoJson() {
        return JsonConfiguration::apply;
    }

    /// A mapper with the same settings, where no application context is at hand.
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        apply(builder);
        return builder.build();
    }

    private static void apply(JsonMapper.Builder builder) {
        builder.addModule(
                        new SimpleModule("records")
                                .setValueInstantiators(new RecordInstantiators()))
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
