import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A Maven module: its code, its tests and the lines of its templates.
record Module(String name, List<Source> main, List<Source> test, int templateLines) {
    /// What is for tests although it stands under `src/main`.
    private static final String FOR_TESTS = "test-support";

    /// What measures the others and is neither code nor test.
    private static final String MEASURES = "benchmarks";

    /// The code of all of them that is shipped, and all that tests it, as one.
    static Module total(List<Module> modules) {
        return new Module(
                "total",
                modules.stream().flatMap(each -> each.code().stream()).toList(),
                modules.stream().flatMap(each -> each.testCode().stream()).toList(),
                modules.stream().mapToInt(Module::templateLines).sum());
    }

    /// What is measured as code.
    List<Source> code() {
        return name.equals(FOR_TESTS) || name.startsWith(MEASURES) ? List.of() : main;
    }

    /// What counts as test code.
    List<Source> testCode() {
        return switch (name) {
            case FOR_TESTS -> Stream.concat(main.stream(), test.stream()).toList();
            case MEASURES -> List.of();
            default -> test;
        };
    }

    static int lines(List<Source> sources) {
        return sources.stream().mapToInt(Source::lines).sum();
    }

    /// Lines of tests for each line of code; NaN where there is no code.
    double testsPerCode() {
        return code().isEmpty() ? Double.NaN : (double) lines(testCode()) / lines(code());
    }

    int types() {
        return code().stream().mapToInt(Source::types).sum();
    }

    /// Of a hundred top-level types, how many are package-private; NaN where there are none.
    double packagePrivate() {
        int open = code().stream().mapToInt(Source::publicTypes).sum();
        return types() == 0 ? Double.NaN : 100.0 * (types() - open) / types();
    }

    /// The lengths of all methods, the shortest first.
    List<Integer> lengths() {
        return code().stream()
                .flatMap(each -> each.methods().stream())
                .map(Method::length)
                .sorted()
                .toList();
    }

    /// The length that this part of the methods does not exceed; 0 where there are none.
    int length(double part) {
        List<Integer> lengths = lengths();
        int rank = (int) Math.ceil(part * lengths.size());
        return lengths.isEmpty() ? 0 : lengths.get(Math.max(rank, 1) - 1);
    }

    /// Methods longer than this, the longest first, as they are listed.
    List<String> methodsOver(int limit) {
        return code().stream().flatMap(each -> over(limit, each)).sorted(LONGEST_FIRST).toList();
    }

    private static Stream<String> over(int limit, Source source) {
        return source.methods().stream()
                .filter(method -> method.length() > limit)
                .map(
                        method ->
                                "%4d  %s:%d %s"
                                        .formatted(
                                                method.length(),
                                                source.path(),
                                                method.line(),
                                                method.name()));
    }

    /// Files longer than this, the longest first, as they are listed.
    List<String> filesOver(int limit) {
        return filesOver(limit, code());
    }

    List<String> testFilesOver(int limit) {
        return filesOver(limit, testCode());
    }

    private static List<String> filesOver(int limit, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > limit)
                .map(source -> "%4d  %s".formatted(source.lines(), source.path()))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /// How many files each package has, `package-info.java` not counted.
    Map<String, Long> files() {
        return code().stream()
                .filter(Source::declaresTypes)
                .collect(groupingBy(Source::packageName, TreeMap::new, counting()));
    }

    /// Packages with more files than this, the fullest first, as they are listed.
    List<String> packagesOver(int limit) {
        return files().entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .map(entry -> "%4d  %s".formatted(entry.getValue(), entry.getKey()))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing((String line) -> line.substring(0, 4))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());
}
