package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.check.WrittenText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The fields of a large form, named by their place (`q.2.text.en`). Whatever was typed is taken;
/// what is no number or no constant is left out, and the check says what is missing.
public record SentFields(MultiValueMap<String, String> fields) {
    private static final int MOST = 100;

    /// What was typed; empty when nothing.
    public String value(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : WrittenText.of(value);
    }

    /// What was typed; null when nothing.
    public @Nullable String valueOrNull(String field) {
        String value = value(field);
        return value.isEmpty() ? null : value;
    }

    /// All values of a field.
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// Whether it was sent: a box that is ticked.
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /// A whole number.
    public @Nullable Integer number(String field) {
        String value = value(field);
        return value.matches("-?\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    /// An amount.
    public @Nullable BigDecimal amount(String field) {
        String value = value(field);
        return value.matches("\\d{1,12}([.]\\d{1,4})?") ? new BigDecimal(value) : null;
    }

    /// A time of day.
    public @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(value(field));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The constant of this name, in any case of letters.
    public <T extends Enum<T>> @Nullable T constant(Class<T> type, String field) {
        return constantOf(type, value(field));
    }

    /// The constants among all values of a field.
    public <T extends Enum<T>> List<T> constants(Class<T> type, String field) {
        List<T> found = new ArrayList<>();
        for (String value : all(field)) {
            T constant = constantOf(type, value);
            if (constant != null) {
                found.add(constant);
            }
        }
        return found;
    }

    private static <T extends Enum<T>> @Nullable T constantOf(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /// Values as [TypedList] reads them, each once.
    public List<String> listed(String field) {
        return TypedList.read(value(field)).stream().distinct().toList();
    }

    /// Words by language, `prefix.en` and so on, without blank ones.
    public Map<String, String> words(String prefix) {
        Map<String, String> words = wordsAndBlanks(prefix);
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /// Words by language, blank ones too.
    public Map<String, String> wordsAndBlanks(String prefix) {
        Map<String, String> words = new HashMap<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(prefix + ".")) {
                String language = field.substring(prefix.length() + 1);
                if (language.indexOf('.') < 0) {
                    words.put(language, value(field));
                }
            }
        }
        return words;
    }

    /// The parts that were sent under `prefix.0.`, `prefix.1.` and so on, as long as they follow
    /// one another.
    public <T> List<T> list(String prefix, IntFunction<T> read) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i <= MOST && isThere(prefix + "." + i + "."); i++) {
            parts.add(read.apply(i));
        }
        return parts;
    }

    private boolean isThere(String prefix) {
        return fields.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }
}
