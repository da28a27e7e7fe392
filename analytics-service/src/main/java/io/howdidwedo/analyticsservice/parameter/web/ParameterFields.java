package io.howdidwedo.analyticsservice.parameter.web;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.parameter.Parameters.UnfitParameter;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters by their names in JSON. Names are read leniently (`minPriorN`, `min_prior_n`),
/// as the literature and the method's own page use several.
final class ParameterFields {
    private static final Phrases WORDS = Phrases.of(ParameterFields.class);

    private static final Map<String, List<String>> NAMES = names();

    private ParameterFields() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("responseWindowDays", List.of("L", "responseWindow", "windowDays"));
        names.put("halfLifeDays", List.of("H", "halfLife"));
        names.put("priorWeight", List.of("kappa0"));
        names.put("priorWindowDays", List.of("priorWindow"));
        names.put("minPriorAnswers", List.of("minPriorN", "minPrior"));
        names.put("base", List.of("baseline", "usualBase", "defaultBase"));
        names.put("strength", List.of("kappa", "defaultKappa", "defaultStrength"));
        names.put("noise", List.of("sigma", "defaultSigma", "defaultNoise"));
        names.put("minStrength", List.of("minKappa", "kappaMin"));
        names.put("maxStrength", List.of("maxKappa", "kappaMax"));
        names.put("minRelationships", List.of());
        names.put("minRepeats", List.of("minRepeatAnswers"));
        names.put("noticeable", List.of("delta", "deltaFactor"));
        names.put("certainty", List.of("z", "z80"));
        return names;
    }

    /// The parameters with these values in place of their own; what is not named stays.
    static Parameters changed(Parameters current, Map<String, @Nullable Object> input) {
        Map<String, BigDecimal> values = values(input);
        Numbers numbers = new Numbers(values);
        try {
            return new Parameters(
                    current.version(),
                    numbers.whole("responseWindowDays", current.responseWindowDays()),
                    numbers.whole("halfLifeDays", current.halfLifeDays()),
                    numbers.of("priorWeight", current.priorWeight()),
                    numbers.whole("priorWindowDays", current.priorWindowDays()),
                    numbers.whole("minPriorAnswers", current.minPriorAnswers()),
                    numbers.of("base", current.base()),
                    numbers.of("strength", current.strength()),
                    numbers.of("noise", current.noise()),
                    numbers.of("minStrength", current.minStrength()),
                    numbers.of("maxStrength", current.maxStrength()),
                    numbers.whole("minRelationships", current.minRelationships()),
                    numbers.whole("minRepeats", current.minRepeats()),
                    numbers.of("noticeable", current.noticeable()),
                    numbers.of("certainty", current.certainty()));
        } catch (UnfitParameter e) {
            throw new InvalidInput(
                    e.parameter(), WORDS.told("problem.unfit", String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, BigDecimal> values(Map<String, @Nullable Object> input) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        input.forEach(
                (field, value) -> {
                    // Read with the rest and sent back: the next number is ours to give.
                    if (!plain(field).equals("version")) {
                        read(field, value, values, violations);
                    }
                });
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return values;
    }

    private static void read(
            String field,
            @Nullable Object value,
            Map<String, BigDecimal> values,
            List<Violation> violations) {
        String name = name(field);
        if (name == null) {
            violations.add(
                    new Violation(
                            field,
                            WORDS.told("problem.no-parameter", String.valueOf(NAMES.keySet()))));
        } else if (value instanceof Number number) {
            values.put(name, new BigDecimal(number.toString()));
        } else {
            violations.add(new Violation(field, WORDS.told("problem.number")));
        }
    }

    private static @Nullable String name(String field) {
        String plain = plain(field);
        return NAMES.entrySet().stream()
                .filter(
                        one ->
                                plain(one.getKey()).equals(plain)
                                        || one.getValue().stream()
                                                .anyMatch(other -> plain(other).equals(plain)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private record Numbers(Map<String, BigDecimal> values) {

        double of(String name, double otherwise) {
            BigDecimal value = values.get(name);
            return value == null ? otherwise : value.doubleValue();
        }

        int whole(String name, int otherwise) {
            BigDecimal value = values.get(name);
            try {
                return value == null ? otherwise : value.intValueExact();
            } catch (ArithmeticException e) {
                throw new InvalidInput(name, WORDS.told("problem.whole"));
            }
        }
    }
}
