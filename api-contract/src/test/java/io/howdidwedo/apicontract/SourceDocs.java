package io.howdidwedo.apicontract;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;

/// The sentences that stand before types and methods in the source: they are what the contract
/// says of them, so that nothing is described twice.
final class SourceDocs implements JavadocProvider {
    /// A tag, or the item of a list about what a handler reads that takes all parameters as a map.
    private static final Pattern PARAMETER =
            Pattern.compile("(?:param\\s+|`)(\\w+)(?:`:)?\\s+(.*)", Pattern.DOTALL);

    private static final List<String> MODULES =
            List.of(
                    "contracts",
                    "service-kit",
                    "survey-service",
                    "followup-service",
                    "analytics-service",
                    "operations-service",
                    "gateway");

    private final Map<String, Doc> docs = new HashMap<>();

    /// What one comment says.
    ///
    /// @param text without its tags
    /// @param parameters by name
    private record Doc(String text, Map<String, String> parameters) {
        static final Doc NONE = new Doc("", Map.of());

        static Doc of(@Nullable String comment) {
            if (comment == null) {
                return NONE;
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            String[] parts = ("\n" + comment).split("\n\\s*(?:@|- (?=`\\w+`: ))");
            for (int at = 1; at < parts.length; at++) {
                Matcher parameter = PARAMETER.matcher(parts[at].strip());
                if (parameter.matches()) {
                    parameters.put(parameter.group(1), plain(parameter.group(2)));
                }
            }
            return new Doc(plain(parts[0]), parameters);
        }

        private static String plain(String text) {
            return text.strip()
                    .replaceAll("\\[(?:[\\w.]*\\.)?(\\w+)(?:#(\\w+))?](?!\\()", "`$1$2`")
                    .replaceAll("(?<!\n)\n\\s*(?!\n)", " ");
        }
    }

    /// Of all that a contract can name.
    static SourceDocs ofAll() {
        return new SourceDocs(
                MODULES.stream()
                        .map(module -> Path.of("..", module, "src", "main", "java"))
                        .toList());
    }

    /// @param roots where the source lies
    private SourceDocs(List<Path> roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources(roots)));
            Reader reader = new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(List<Path> roots) throws IOException {
        List<Path> sources = new java.util.ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final Deque<String> names = new ArrayDeque<>();

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getSimpleName().isEmpty()) {
                return null;
            }
            names.addLast(type.getSimpleName().toString());
            keep(className());
            super.visitClass(type, nothing);
            names.removeLast();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            keep(className() + "#" + method.getName());
            return null;
        }

        /// Constants, for what may be stated.
        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            keep(className() + "." + variable.getName());
            return null;
        }

        private String className() {
            Tree of = getCurrentPath().getCompilationUnit().getPackageName();
            return of + "." + String.join("$", names);
        }

        private void keep(String name) {
            Doc doc = Doc.of(trees.getDocComment(getCurrentPath()));
            docs.merge(name, doc, (first, next) -> first.equals(Doc.NONE) ? next : first);
        }
    }

    private Doc of(Class<?> type) {
        return docs.getOrDefault(type.getName(), Doc.NONE);
    }

    private Doc of(Method method) {
        return docs.getOrDefault(
                method.getDeclaringClass().getName() + "#" + method.getName(), Doc.NONE);
    }

    /// What is said of a constant.
    String of(Enum<?> constant) {
        return ofConstant(constant.getDeclaringClass(), constant.name());
    }

    /// What is said of a constant of this type.
    String ofConstant(Class<?> type, String constant) {
        String name = type.getName() + "." + constant.toUpperCase(Locale.ROOT);
        return docs.getOrDefault(name, Doc.NONE).text();
    }

    @Override
    public String getClassJavadoc(Class<?> type) {
        return of(type).text();
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return of(type).parameters();
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return of(method).text();
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return "";
    }

    @Override
    public Map<String, String> getMethodJavadocThrows(Method method) {
        return Map.of();
    }

    @Override
    public @Nullable String getParamJavadoc(Method method, String name) {
        return of(method).parameters().get(name);
    }

    @Override
    public @Nullable String getFieldJavadoc(Field field) {
        return of(field.getDeclaringClass()).parameters().get(field.getName());
    }

    @Override
    public String getFirstSentence(String text) {
        return text.lines().collect(Collectors.joining(" ")).split("(?<=\\.) ", 2)[0];
    }
}
