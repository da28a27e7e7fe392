import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Reads Java files as javac does, without resolving anything.
class Parser {
    private final Path root;
    private final SourcePositions positions;

    private Parser(Path root, SourcePositions positions) {
        this.root = root;
        this.positions = positions;
    }

    /// What is in these files, in their order.
    static List<Source> read(Path root, List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, manager, null, options, null, units);
            Parser parser = new Parser(root, Trees.instance(task).getSourcePositions());
            List<Source> sources = new ArrayList<>();
            task.parse().forEach(unit -> sources.add(parser.source(unit)));
            return sources;
        }
    }

    private Source source(CompilationUnitTree unit) {
        List<ClassTree> types = topLevelTypes(unit);
        long open = types.stream().filter(Parser::isPublic).count();
        Members members = new Members(unit);
        members.scan(unit, null);
        return new Source(
                root.relativize(Path.of(unit.getSourceFile().toUri())).toString(),
                Objects.toString(unit.getPackageName(), ""),
                (int) text(unit).lines().count(),
                types.size(),
                (int) open,
                members.methods,
                members.names);
    }

    private static List<ClassTree> topLevelTypes(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Collects the methods and the qualified names of one file.
    private final class Members extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final String text;
        private final List<Method> methods = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        private Members(CompilationUnitTree unit) {
            this.unit = unit;
            this.text = text(unit);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                int first = (int) lines.getLineNumber(signature(method));
                int last = (int) lines.getLineNumber(end(method) - 1);
                methods.add(new Method(name(method), first, last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
            if (!isQualified(name)) {
                return super.visitMemberSelect(name, nothing);
            }
            names.add(name.toString());
            return null;
        }

        /// Whether it is nothing but names with dots between them.
        private static boolean isQualified(MemberSelectTree name) {
            return name.getExpression() instanceof MemberSelectTree before
                    ? isQualified(before)
                    : name.getExpression() instanceof IdentifierTree;
        }

        private String name(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    ? "constructor"
                    : method.getName().toString();
        }

        /// Where the signature starts: after the annotations that stand before it.
        private long signature(MethodTree method) {
            long at = start(method);
            for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
                if (start(annotation) == at) {
                    at = afterBlanks(end(annotation));
                }
            }
            return at;
        }

        private long afterBlanks(long at) {
            long after = at;
            while (Character.isWhitespace(text.charAt((int) after))) {
                after++;
            }
            return after;
        }

        private long start(Tree tree) {
            return positions.getStartPosition(unit, tree);
        }

        private long end(Tree tree) {
            return positions.getEndPosition(unit, tree);
        }
    }
}
