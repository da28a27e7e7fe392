package io.howdidwedo.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between the cells of a text.
///
/// @param stated whether the first line says it (`sep=;`) and is no row
record Separator(char character, boolean stated) {
    private static final Pattern STATED =
            Pattern.compile("\\s*\"?sep=(.)\"?[\\s,;]*", Pattern.CASE_INSENSITIVE);
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    /// Tries the usual ones over the beginning of a text and takes the one that gives all rows
    /// the same number of cells; of several the one that gives most.
    ///
    /// @param complete whether the beginning is all of it
    static Separator of(String beginning, boolean complete) {
        Matcher stated = STATED.matcher(beginning.lines().findFirst().orElse(""));
        if (stated.matches()) {
            return new Separator(stated.group(1).charAt(0), true);
        }
        char best = ',';
        double most = 0;
        for (char candidate : USUAL) {
            double fit = fit(beginning, complete, candidate);
            if (fit > most) {
                most = fit;
                best = candidate;
            }
        }
        return new Separator(best, false);
    }

    /// From 0, for one that parts nothing, to 1, and a trifle more for each column.
    private static double fit(String beginning, boolean complete, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean broken = false;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(beginning)) {
            records.forEach(record -> count(record, counts));
        } catch (CsvParseException | java.io.IOException e) {
            broken = true;
        }
        if (!complete && !broken && counts.size() > 1) {
            counts.removeLast();
        }
        if (counts.isEmpty() || counts.getFirst() < 2) {
            return 0;
        }
        int columns = counts.getFirst();
        long alike = counts.stream().filter(count -> count == columns).count();
        double share = (double) alike / counts.size();
        return (broken ? share / 2 : share) + Math.min(columns, 500) / 10_000.0;
    }

    private static void count(CsvRecord record, List<Integer> counts) {
        if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
            counts.add(record.getFieldCount());
        }
    }
}
