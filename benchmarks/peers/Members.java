import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints where the methods and fields of Java sources are, a line each: file, first line, last line,
 * divided by tabs. Started as a single file: {@code java Members.java LIST}, a file with a path a line.
 */
final class Members {
  public static void main(String[] arguments) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    List<String> names = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromStrings(names));
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    for (CompilationUnitTree unit : task.parse()) {
      new TreeScanner<Void, Void>() {
        private final LineMap lines = unit.getLineMap();

        private void print(Tree tree) {
          System.out.println(
              Path.of(unit.getSourceFile().toUri())
                  + "\t"
                  + lines.getLineNumber(positions.getStartPosition(unit, tree))
                  + "\t"
                  + lines.getLineNumber(positions.getEndPosition(unit, tree)));
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          print(method);
          return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          type.getMembers().stream().filter(VariableTree.class::isInstance).forEach(this::print);
          return super.visitClass(type, nothing);
        }
      }.scan(unit, null);
    }
  }
}
