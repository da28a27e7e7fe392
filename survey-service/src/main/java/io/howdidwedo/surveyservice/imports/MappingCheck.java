package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.number.DecimalMark;
import io.howdidwedo.table.time.TimeFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Whether a mapping says what can be done with a file; what is wrong is told to the check, under
/// the name of the field.
final class MappingCheck {
    private static final Phrases WORDS = Phrases.of(MappingCheck.class);
    private final KnownFields fields;
    private final List<String> columns;

    /// Mappings of a file with these columns to these fields.
    MappingCheck(KnownFields fields, List<String> columns) {
        this.fields = fields;
        this.columns = columns;
    }

    /// @throws io.howdidwedo.servicekit.problem.InvalidInput when something cannot be done
    void refuse(Map<String, FieldSource> mapping) {
        check(mapping).refuse();
    }

    /// What cannot be done.
    List<Violation> problems(Map<String, FieldSource> mapping) {
        return check(mapping).violations();
    }

    private Check check(Map<String, FieldSource> mapping) {
        Check check = new Check();
        mapping.forEach((field, source) -> check(check.at("mapping." + field), field, source));
        return check;
    }

    private void check(Check check, String field, FieldSource source) {
        if (!fields.has(field)) {
            check.wrong("", WORDS.told("problem.no-field", fields.names()));
        }
        boolean saysNothing =
                source.columns().isEmpty() && source.value() == null && source.otherwise() == null;
        if (saysNothing) {
            check.wrong("", WORDS.told("problem.says-nothing"));
        }
        if (source.daysFrom() != null && !areTwo(source.daysFrom())) {
            check.wrong("", WORDS.told("problem.two-columns"));
            return;
        }
        for (String column : source.columns()) {
            if (!columns.contains(column)) {
                check.wrong(
                        "", WORDS.told("problem.no-column", column, String.join(", ", columns)));
            }
        }
        checkFormats(check, source);
    }

    private static void checkFormats(Check check, FieldSource source) {
        if (source.zone() != null) {
            var _ = new StatedValues(check).zone("zone", source.zone());
        }
        if (source.times() != null && TimeFormat.of(source.times()).isEmpty()) {
            check.wrong("", WORDS.told("problem.times", ids(TimeFormat.values(), TimeFormat::id)));
        }
        if (source.decimals() != null && DecimalMark.of(source.decimals()).isEmpty()) {
            check.wrong(
                    "", WORDS.told("problem.decimals", ids(DecimalMark.values(), DecimalMark::id)));
        }
    }

    private static <T> String ids(T[] all, java.util.function.Function<T, String> id) {
        return Arrays.stream(all).map(id).collect(Collectors.joining(", "));
    }

    private static boolean areTwo(List<String> columns) {
        return columns.size() == 2 && columns.stream().allMatch(Objects::nonNull);
    }
}
