package io.howdidwedo.servicekit.request;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.link.OneSpelling;
import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Reads the parameters that handlers take one by one as [StatedValues] reads all other input, and
/// never as more than one value: Spring parts them at commas, and takes `0x10` for a number,
/// `1-1-1-1-1` for an id and any year for one of ours. An empty parameter is not stated.
///
/// Each kind is read twice by the same words: by a converter within lists, and by an editor
/// everywhere else, for Spring goes on to editors of its own when a converter refuses.
@ControllerAdvice
final class StatedParameters {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    @InitBinder
    void readBy(WebDataBinder binder) {
        each(
                new Kinds() {
                    @Override
                    public <T> void add(Class<T> type, Function<String, T> read) {
                        binder.registerCustomEditor(type, new Editor(read));
                    }
                });
    }

    static void addTo(FormatterRegistry registry) {
        registry.removeConvertible(String.class, Object[].class);
        registry.addConverter(new WholeValues((ConversionService) registry));
        each(
                new Kinds() {
                    @Override
                    public <T> void add(Class<T> type, Function<String, T> read) {
                        Converter<String, @Nullable T> converter =
                                text -> text.isBlank() ? null : read.apply(text.strip());
                        registry.addConverter(String.class, type, converter);
                    }
                });
    }

    private interface Kinds {
        <T> void add(Class<T> type, Function<String, T> read);
    }

    private static void each(Kinds kinds) {
        kinds.add(UUID.class, StatedParameters::id);
        kinds.add(Long.class, StatedParameters::wholeLong);
        kinds.add(long.class, StatedParameters::wholeLong);
        kinds.add(Integer.class, StatedParameters::wholeNumber);
        kinds.add(int.class, StatedParameters::wholeNumber);
        kinds.add(Instant.class, stated((stated, text) -> stated.instant("", text)));
        kinds.add(LocalDate.class, stated((stated, text) -> stated.day("", text)));
        kinds.add(YearMonth.class, stated((stated, text) -> stated.month("", text)));
    }

    private static <T> Function<String, T> stated(BiFunction<StatedValues, String, T> read) {
        return text -> {
            Check check = new Check();
            T value = read.apply(new StatedValues(check), text);
            if (check.isWrong()) {
                throw new IllegalArgumentException(check.violations().getFirst().problem());
            }
            return value;
        };
    }

    private static UUID id(String text) {
        return OneSpelling.id(text).orElseThrow(() -> new IllegalArgumentException("is no id"));
    }

    private static Integer wholeNumber(String text) {
        long number = wholeLong(text);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("is too large");
        }
        return (int) number;
    }

    private static Long wholeLong(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("is no whole number");
        }
        return Long.valueOf(text);
    }

    private static final class Editor extends PropertyEditorSupport {
        private final Function<String, ?> read;

        Editor(Function<String, ?> read) {
            this.read = read;
        }

        @Override
        public void setAsText(String text) {
            setValue(text.isBlank() ? null : read.apply(text.strip()));
        }
    }
}
