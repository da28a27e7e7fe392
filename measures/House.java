import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures the code of this repository by the compiler's own parser; see docs/house.md.
///
/// `house` prints the table, `house --worst` also the lists to work from, and `house --check`
/// which limits do not hold, ending with 1 if there is one.
class House {
    private static final List<String> WISHES = List.of("--worst", "--check");

    private House() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length > 2 || args.length == 2 && !WISHES.contains(args[1])) {
            System.err.println("Give the repository's folder, and --worst or --check if wanted.");
            System.exit(2);
        }
        List<Module> modules = Repository.read(Path.of(args[0]));
        String wish = args.length == 2 ? args[1] : "";
        System.out.print(Tables.overview(modules));
        if (wish.equals("--worst")) {
            System.out.print(Tables.worst(modules));
        }
        if (wish.equals("--check")) {
            System.exit(check(modules));
        }
    }

    private static int check(List<Module> modules) {
        List<String> broken = Limits.broken(modules);
        System.out.println();
        if (broken.isEmpty()) {
            System.out.println("All limits hold.");
            return 0;
        }
        System.out.println("These limits do not hold:");
        broken.forEach(each -> System.out.println("- " + each));
        return 1;
    }
}
