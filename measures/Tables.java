import java.util.List;
import java.util.Map;

/// What was measured, as plain text.
class Tables {
    private static final String ROW = "%-26s%8s%7s%8s%7s%7s%9s%9s%8s%5s%9s%6s%9s  %s%n";

    private Tables() {}

    /// A row for each module, and one for all of them.
    static String overview(List<Module> modules) {
        StringBuilder table = new StringBuilder();
        table.append(
                ROW.formatted(
                        "",
                        "code",
                        "jte",
                        "tests",
                        "tests/",
                        "types",
                        "package-",
                        "methods",
                        "median",
                        "p90",
                        "longest",
                        "> 40",
                        "circles",
                        "fullest package"));
        table.append(
                ROW.formatted(
                        "", "lines", "lines", "lines", "code", "", "private", "", "", "", "", "",
                        "", ""));
        modules.forEach(module -> table.append(row(module, circles(module))));
        int circles = modules.stream().mapToInt(Tables::circles).sum();
        return table.append(row(Module.total(modules), circles)).toString();
    }

    private static int circles(Module module) {
        return Circles.of(module.code()).size();
    }

    private static String row(Module module, int circles) {
        return ROW.formatted(
                module.name(),
                Module.lines(module.code()),
                module.templateLines(),
                Module.lines(module.testCode()),
                number("%.2f", module.testsPerCode()),
                module.types(),
                number("%.1f %%", module.packagePrivate()),
                module.lengths().size(),
                module.length(0.5),
                module.length(0.9),
                module.length(1),
                module.methodsOver(Limits.METHOD).size(),
                circles,
                fullest(module));
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "-" : format.formatted(value);
    }

    private static String fullest(Module module) {
        return module.files().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .orElse("-");
    }

    /// What is over a limit, by name.
    static String worst(List<Module> modules) {
        Module total = Module.total(modules);
        StringBuilder lists = new StringBuilder();
        list(lists, "Methods of more than 40 lines", total.methodsOver(Limits.METHOD));
        list(lists, "Packages of more than 20 files", total.packagesOver(Limits.PACKAGE));
        list(lists, "Files of more than 350 lines", total.filesOver(Limits.FILE));
        list(lists, "Tests of more than 350 lines (no limit)", total.testFilesOver(Limits.FILE));
        list(
                lists,
                "Circles of packages, or of what stands below a root package",
                modules.stream()
                        .flatMap(module -> Circles.of(module.code()).stream())
                        .map(circle -> "      " + String.join(", ", circle))
                        .toList());
        return lists.toString();
    }

    private static void list(StringBuilder lists, String title, List<String> lines) {
        lists.append("%n%s: %s%n".formatted(title, lines.isEmpty() ? "none" : lines.size()));
        lines.forEach(line -> lists.append(line).append(System.lineSeparator()));
    }
}
