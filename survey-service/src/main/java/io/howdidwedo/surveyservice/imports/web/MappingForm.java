package io.howdidwedo.surveyservice.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.shape.ExportShape;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody says about a file on its page: how it is to be read and which column is what.
///
/// @param values by name of the form's field
/// @param facts columns that are kept as facts
record MappingForm(Map<String, String> values, List<String> facts) {
    private static final String COLUMN = "column.";
    private static final String CONSTANT = "constant.";
    private static final String TIMES = "times.";
    private static final String DECIMALS = "decimals.";
    private static final String WORDS = "words.";
    private static final String FACT = "fact";
    private static final String ZONE = "zone";
    private static final String MADE_FOR = "madeFor";
    private static final String NOTHING = "";
    private static final int LONGEST_QUERY = 6_000;

    static MappingForm of(MultiValueMap<String, String> sent) {
        return new MappingForm(
                new HashMap<>(sent.toSingleValueMap()), sent.getOrDefault(FACT, List.of()));
    }

    /// The query under which the page shows this again; empty when it is too long for an address.
    static String query(MultiValueMap<String, String> sent) {
        String query =
                sent.entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("_"))
                        .flatMap(
                                field ->
                                        field.getValue().stream()
                                                .map(value -> pair(field.getKey(), value)))
                        .collect(Collectors.joining("&"));
        return query.length() > LONGEST_QUERY ? NOTHING : query;
    }

    private static String pair(String field, String value) {
        return URLEncoder.encode(field, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    /// What is to be said to begin with: as the shape has it, else by the names of the columns.
    ///
    /// @param supplier of rows that do not say theirs; null when it is not known
    static MappingForm guessed(
            Import prepared,
            KnownFields fields,
            TableOverview table,
            Optional<ExportShape> shape,
            ZoneId zone,
            @Nullable String supplier) {
        Map<String, String> values = new HashMap<>();
        values.put(ZONE, zone.getId());
        if (shape.isPresent() && prepared.kind() == ImportKind.ANSWERED) {
            shape.get().mapping(table).forEach((field, source) -> put(values, field, source));
            if (!values.containsKey(COLUMN + "supplier")) {
                values.put(CONSTANT + "supplier", supplier == null ? "all" : supplier);
            }
            values.put(CONSTANT + "offering", shape.get().offering());
        } else {
            fields.guess(table.columnsToChooseFrom())
                    .forEach((field, column) -> values.put(COLUMN + field, column));
        }
        values.put("kind", prepared.kind().name());
        values.put(MADE_FOR, signature(prepared, table));
        return new MappingForm(values, factsOf(shape, table));
    }

    private static List<String> factsOf(Optional<ExportShape> shape, TableOverview table) {
        return shape.map(known -> known.mapping(table).entrySet().stream())
                .orElseGet(Stream::empty)
                .filter(entry -> entry.getKey().startsWith("facts."))
                .flatMap(entry -> entry.getValue().columns().stream())
                .toList();
    }

    private static void put(Map<String, String> values, String field, FieldSource source) {
        if (source.column() != null) {
            values.put(COLUMN + field, source.column());
        }
        String constant = source.value() == null ? source.otherwise() : source.value();
        if (constant != null) {
            values.put(CONSTANT + field, constant);
        }
        if (source.zone() != null) {
            values.put(ZONE, source.zone());
        }
        if (source.times() != null) {
            values.put(TIMES + field, source.times());
        }
        if (source.standsFor() != null) {
            values.put(
                    WORDS + field,
                    source.standsFor().entrySet().stream()
                            .sorted(
                                    Map.Entry.<String, String>comparingByValue()
                                            .reversed()
                                            .thenComparing(Map.Entry.comparingByKey()))
                            .map(word -> word.getKey() + " = " + word.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    /// What the page was made for: another reading of the file has other columns.
    private static String signature(Import prepared, TableOverview table) {
        return Integer.toHexString(List.of(prepared.kind().name(), table.columns()).hashCode());
    }

    /// Whether it was filled in for the file as it is read now.
    boolean isFor(Import prepared, TableOverview table) {
        return value(MADE_FOR).equals(signature(prepared, table));
    }

    private String value(String name) {
        return values.getOrDefault(name, NOTHING).strip();
    }

    private @Nullable String stated(String name) {
        String value = value(name);
        return value.isEmpty() ? null : value;
    }

    /// What kind of rows it says there are.
    ImportKind kind(ImportKind otherwise) {
        String kind = value("kind");
        return kind.isEmpty() ? otherwise : ImportApi.kind(kind);
    }

    /// How it says the file is to be read.
    TableReading reading() {
        return ImportApi.reading(
                stated("encoding"), stated("separator"), stated("sheet"), stated("headings"));
    }

    /// Whether customers may be asked.
    boolean mail() {
        return values.containsKey("mail");
    }

    /// Where each of the fields comes from; fields of which nothing was said are not among them.
    Map<String, FieldSource> mapping(KnownFields fields) {
        Map<String, FieldSource> mapping = new LinkedHashMap<>();
        for (KnownFields.Field field : fields.all()) {
            source(field).ifPresent(source -> mapping.put(field.name(), source));
        }
        facts.forEach(
                column ->
                        mapping.putIfAbsent(
                                "facts." + factName(column), FieldSource.column(column)));
        return mapping;
    }

    /// A column's name with hyphens for whatever cannot be in the name of a fact.
    private static String factName(String column) {
        String name =
                java.text.Normalizer.normalize(column, java.text.Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z0-9_-]+", "-")
                        .replaceAll("^[-_]+|-+$", "");
        return name.isEmpty() ? "column" : name.substring(0, Math.min(64, name.length()));
    }

    private Optional<FieldSource> source(KnownFields.Field field) {
        String name = field.name();
        String column = stated(COLUMN + name);
        String constant = stated(CONSTANT + name);
        if (column == null) {
            return Optional.ofNullable(constant).map(FieldSource::constant);
        }
        String zone = field.isTime() ? stated(ZONE) : null;
        return Optional.of(
                new FieldSource(
                        column,
                        null,
                        constant,
                        zone,
                        null,
                        stated(TIMES + name),
                        stated(DECIMALS + name),
                        words(name)));
    }

    /// `Good = 5; Bad = 1`.
    private @Nullable Map<String, String> words(String field) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : value(WORDS + field).split(";", -1)) {
            int equals = pair.lastIndexOf('=');
            if (equals > 0) {
                words.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return words.isEmpty() ? null : words;
    }
}
