import java.util.List;
import java.util.Set;

/// A Java file: where it is, how long, what it declares and which names it mentions in full.
///
/// @param path from the repository's root
/// @param lines all lines, also blank ones and comments
/// @param types top-level types; none in a `package-info.java`
/// @param publicTypes those of them that are public
/// @param names qualified names as they are written, the imported ones among them
record Source(
        String path,
        String packageName,
        int lines,
        int types,
        int publicTypes,
        List<Method> methods,
        Set<String> names) {
    boolean declaresTypes() {
        return types > 0;
    }
}
