package io.howdidwedo.localplatform.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands behind the command's name: options with a value each.
record Arguments(Map<String, String> values) {

    /// @throws IllegalArgumentException for an unknown option, or one without a value
    static Arguments of(List<String> words, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!name.startsWith("--") || !known.contains(name.substring(2))) {
                throw new IllegalArgumentException("There is no option " + name + ".");
            }
            if (equals < 0 && i + 1 == words.size()) {
                throw new IllegalArgumentException(name + " needs a value.");
            }
            values.put(name.substring(2), equals < 0 ? words.get(++i) : word.substring(equals + 1));
        }
        return new Arguments(values);
    }

    @Nullable String get(String name) {
        return values.get(name);
    }

    String require(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is needed.");
        }
        return value;
    }

    int number(String name, int otherwise) {
        String value = values.getOrDefault(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through
        }
        throw new IllegalArgumentException(
                "--" + name + " must be a whole number, not " + value + ".");
    }
}
