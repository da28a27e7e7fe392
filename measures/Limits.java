import java.util.ArrayList;
import java.util.List;

/// What the whole of the code is held to.
class Limits {
    static final int METHOD = 40;
    static final int FILE = 350;
    static final int PACKAGE = 20;
    static final int NINE_OF_TEN_METHODS = 14;
    static final double PACKAGE_PRIVATE = 60;
    static final double TESTS = 0.6;

    private Limits() {}

    /// The limits that do not hold, each as a sentence with what was measured.
    static List<String> broken(List<Module> modules) {
        Module total = Module.total(modules);
        List<String> broken = new ArrayList<>();
        // A share of nothing is no number, and within every limit.
        if (total.packagePrivate() < PACKAGE_PRIVATE) {
            broken.add(
                    sentence(
                            "%.1f %% of the types are package-private, not %.0f",
                            total.packagePrivate(), PACKAGE_PRIVATE));
        }
        if (total.testsPerCode() < TESTS) {
            broken.add(
                    sentence(
                            "%.3f lines of tests for a line of code, not %.1f",
                            total.testsPerCode(), TESTS));
        }
        if (total.length(0.9) > NINE_OF_TEN_METHODS) {
            broken.add(
                    sentence(
                            "Nine of ten methods have up to %d lines, not %d",
                            total.length(0.9), NINE_OF_TEN_METHODS));
        }
        addCount(broken, "methods of more than %d lines", METHOD, total.methodsOver(METHOD));
        addCount(broken, "packages of more than %d files", PACKAGE, total.packagesOver(PACKAGE));
        addCount(broken, "files of more than %d lines", FILE, total.filesOver(FILE));
        for (Module module : modules) {
            Circles.of(module.code())
                    .forEach(each -> broken.add("A circle: " + String.join(", ", each)));
        }
        return broken;
    }

    private static void addCount(List<String> broken, String what, int limit, List<String> those) {
        if (!those.isEmpty()) {
            broken.add(those.size() + " " + what.formatted(limit));
        }
    }

    private static String sentence(String words, Object... numbers) {
        return words.formatted(numbers);
    }
}
