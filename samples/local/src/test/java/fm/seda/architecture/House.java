package fm.seda.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fm.seda.topology.FunctionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Every module as it was compiled, and every source file as it was written. */
final class House {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  /** The compiled classes of all modules, without tests. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(modules().map(module -> module.resolve("target/classes")).toList());

  private House() {}

  /** The package a function's classes are in, below {@code fm.seda}. */
  static String packageOf(FunctionSpec function) {
    var name = function.name().replace("-", "");
    // no package may be called "import"
    return SourceVersion.isKeyword(name) ? name + "s" : name;
  }

  /** The folders of all modules. */
  static Stream<Path> modules() {
    return Stream.of("shared", "functions", "samples")
        .flatMap(group -> list(ROOT.resolve(group)))
        .filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")));
  }

  /** The Java files of all modules below this part, such as {@code src/main/java}. */
  static List<Path> sources(String part) {
    return modules()
        .map(module -> module.resolve(part))
        .filter(Files::isDirectory)
        .flatMap(House::walk)
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  /** The lines of a file. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as a reader of the repository knows it. */
  static String shown(Path file) {
    return ROOT.relativize(file.toAbsolutePath().normalize()).toString();
  }

  private static Stream<Path> list(Path folder) {
    try {
      return Files.list(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
