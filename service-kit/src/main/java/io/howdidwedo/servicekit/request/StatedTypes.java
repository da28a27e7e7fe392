package io.howdidwedo.servicekit.request;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.link.OneSpelling;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Reads times, ids and numbers in the one way they are written. Jackson takes more: numbers and
/// lists for times, years that no calendar reaches, 22 letters for an id, `"NaN"` for a number.
final class StatedTypes {
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private StatedTypes() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("stated");
        Finite number = new Finite();
        return module.addDeserializer(
                        Instant.class,
                        text(
                                Instant.class,
                                text -> read(text, (stated, it) -> stated.instant("", it))))
                .addDeserializer(
                        LocalDate.class,
                        text(
                                LocalDate.class,
                                text -> read(text, (stated, it) -> stated.day("", it))))
                .addDeserializer(
                        YearMonth.class,
                        text(
                                YearMonth.class,
                                text -> read(text, (stated, it) -> stated.month("", it))))
                .addDeserializer(LocalTime.class, text(LocalTime.class, StatedTypes::timeOfDay))
                .addDeserializer(Duration.class, text(Duration.class, StatedTypes::duration))
                .addDeserializer(
                        UUID.class, text(UUID.class, it -> OneSpelling.id(it).orElse(null)))
                .addDeserializer(Double.class, number)
                .addDeserializer(double.class, number);
    }

    private static <T> Text<T> text(Class<T> type, Function<String, @Nullable T> read) {
        return new Text<>(type, read);
    }

    private static <T> @Nullable T read(String text, BiFunction<StatedValues, String, T> read) {
        Check check = new Check();
        T value = read.apply(new StatedValues(check), text);
        return check.isWrong() ? null : value;
    }

    private static @Nullable LocalTime timeOfDay(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.abs().compareTo(LONGEST) <= 0 ? duration : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /// What is written as text.
    private static final class Text<T> extends StdScalarDeserializer<T> {
        private final Class<T> type;
        private final transient Function<String, @Nullable T> read;

        Text(Class<T> type, Function<String, @Nullable T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, parser);
            }
            String text = parser.getString();
            T value = read.apply(text);
            return value == null
                    ? (T) context.handleWeirdStringValue(type, text, "is no such value")
                    : value;
        }
    }

    /// A number that is one.
    private static final class Finite extends StdScalarDeserializer<Double> {
        Finite() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            double number =
                    parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
            return Double.isFinite(number)
                    ? number
                    : (Double) context.handleUnexpectedToken(Double.class, parser);
        }
    }
}
