package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.FieldKind;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import io.howdidwedo.table.time.FoundTimes;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How the times of a column are understood, shown by three of them.
///
/// @param field what they are
/// @param chosen the format by its id; empty when it follows from all rows
/// @param choices the formats that can be chosen
/// @param open whether one has to be chosen
record ReadTimes(
        KnownFields.Field field,
        String chosen,
        List<TimeFormat> choices,
        boolean open,
        List<Example> examples) {
    private static final Phrases WORDS = Phrases.of(ReadTimes.class);

    /// One cell and what is read from it.
    record Example(String cell, String read) {}

    /// Those of all fields that are times and come from a column of the table.
    static List<ReadTimes> of(
            KnownFields fields, Map<String, FieldSource> mapping, TableOverview table) {
        List<ReadTimes> times = new ArrayList<>();
        for (KnownFields.Field field : fields.all()) {
            FieldSource source = mapping.get(field.name());
            if (field.isTime()
                    && source != null
                    && source.column() != null
                    && table.columns().contains(source.column())) {
                times.add(of(field, source, table.formats()));
            }
        }
        return times;
    }

    private static ReadTimes of(
            KnownFields.Field field, FieldSource source, ColumnFormats formats) {
        FoundTimes found = formats.times(Objects.requireNonNull(source.column()));
        Set<TimeFormat> choices = EnumSet.noneOf(TimeFormat.class);
        choices.addAll(found.choices());
        if (source.times() != null) {
            TimeFormat.of(source.times()).ifPresent(choices::add);
        }
        return new ReadTimes(
                field,
                source.times() == null
                        ? found.format() == TimeFormat.AS_WRITTEN ? "" : found.format().id()
                        : source.times(),
                List.copyOf(choices),
                found.isOpen() && source.times() == null,
                found.examples().stream()
                        .map(cell -> new Example(cell, read(field, source, cell, formats)))
                        .toList());
    }

    private static String read(
            KnownFields.Field field, FieldSource source, String cell, ColumnFormats formats) {
        try {
            String read = source.in(FieldKind.of(field.name()), _ -> cell, formats);
            return Objects.requireNonNullElse(read, "");
        } catch (UnreadableTime e) {
            return Objects.requireNonNullElse(e.getMessage(), "");
        } catch (DateTimeException e) {
            return WORDS.say("zone.unknown");
        }
    }
}
