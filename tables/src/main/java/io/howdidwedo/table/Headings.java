package io.howdidwedo.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of a table's columns, told apart where the file does not do it.
final class Headings {
    private static final int MOST_FURTHER = 2;
    private static final Set<String> PARTS_OF_QUESTIONS =
            Set.of("response", "open-ended response", "other (please specify)");

    private Headings() {}

    /// One name for each cell: one without a name is called by its place, `column 3`, and one of a
    /// name that was there before gets a number, `answer (2)`.
    static List<String> told(List<String> cells) {
        Set<String> written = new HashSet<>();
        cells.forEach(cell -> written.add(line(cell)));
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = line(cell);
            String first = name.isEmpty() ? "column " + (names.size() + 1) : name;
            names.add(taken.add(first) ? first : next(first, taken, written));
        }
        return names;
    }

    private static String next(String name, Set<String> taken, Set<String> written) {
        for (int number = 2; ; number++) {
            String numbered = name + " (" + number + ")";
            if (!written.contains(numbered) && taken.add(numbered)) {
                return numbered;
            }
        }
    }

    private static String line(String cell) {
        return cell.replaceAll("[\\s\\h\\v\\u200B\\uFEFF]+", " ").strip();
    }

    /// How many of the rows below the headings are further headings: the questions and ids that
    /// Qualtrics writes below the names, the parts that SurveyMonkey writes below the questions, or
    /// the same headings once more.
    static int further(List<String> names, List<TableRow> first) {
        for (int i = 0; i < first.size() && i < MOST_FURTHER; i++) {
            if (first.get(i).cells().stream().anyMatch(cell -> cell.contains("\"ImportId\":"))) {
                return i + 1;
            }
        }
        return !first.isEmpty() && isHeading(names, first.getFirst().cells()) ? 1 : 0;
    }

    private static boolean isHeading(List<String> names, List<String> cells) {
        boolean namesParts =
                cells.getFirst().isBlank()
                        && cells.stream()
                                .map(cell -> line(cell).toLowerCase(Locale.ROOT))
                                .anyMatch(PARTS_OF_QUESTIONS::contains);
        return namesParts || (cells.size() > 1 && told(cells).equals(names));
    }
}
