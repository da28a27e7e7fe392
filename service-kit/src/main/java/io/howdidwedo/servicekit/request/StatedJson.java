package io.howdidwedo.servicekit.request;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.UnreadableJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads the JSON that people and their programs send: what is not known, stated twice, of another
/// kind than it must be, or nothing within a list is refused, where it would else be passed over
/// or made to fit. An optional field may be null, which is to leave it out.
///
/// Events are not read by it: ours must stay readable for services that are older or newer.
public final class StatedJson {
    private final JsonMapper json;

    /// Reads by these settings, and more strictly.
    public StatedJson(JsonMapper json) {
        this.json = strict(json);
    }

    static JsonMapper strict(JsonMapper json) {
        return json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withCoercionConfigDefaults(
                        coercion -> refuse(coercion, CoercionInputShape.EmptyString))
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion ->
                                refuse(
                                        coercion,
                                        CoercionInputShape.Integer,
                                        CoercionInputShape.Float,
                                        CoercionInputShape.Boolean))
                .withCoercionConfig(
                        BigDecimal.class,
                        coercion ->
                                coercion.setCoercion(
                                        CoercionInputShape.String, CoercionAction.TryConvert))
                .addModule(StatedTypes.module())
                .build();
    }

    private static void refuse(MutableCoercionConfig coercion, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            coercion.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /// What stands in this text.
    ///
    /// @throws InvalidInput naming the place
    public <T> T read(String text, Class<T> type) {
        try {
            return stated(json.readValue(text, type));
        } catch (JacksonException e) {
            throw UnreadableJson.asInvalidInput(e);
        }
    }

    /// What stands in these bytes of UTF-8.
    ///
    /// @throws InvalidInput naming the place
    public <T> T read(byte[] text, Class<T> type) {
        try {
            return stated(json.readValue(text, type));
        } catch (JacksonException e) {
            throw UnreadableJson.asInvalidInput(e);
        }
    }

    /// What this part of a document says.
    ///
    /// @throws InvalidInput naming the place within the part
    public <T> T read(JsonNode part, Class<T> type) {
        try {
            return stated(json.treeToValue(part, type));
        } catch (JacksonException e) {
            throw UnreadableJson.asInvalidInput(e);
        }
    }

    private static <T> T stated(@Nullable T value) {
        if (value == null) {
            throw new InvalidInput("body", "must not be null");
        }
        return value;
    }
}
