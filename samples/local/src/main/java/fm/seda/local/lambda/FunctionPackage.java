package fm.seda.local.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A function's zip, unpacked as Lambda does below {@code /var/task}. The folder is named after the
 * content, so an unchanged package is not unpacked again.
 */
public record FunctionPackage(Path folder) {

  /** A function's zip below these sources, where the build leaves it. */
  public static Path built(Path home, String function) {
    return home.resolve("functions").resolve(function).resolve("target").resolve(function + ".zip");
  }

  /** Unpacks the zip below this folder, and removes what was unpacked there before. */
  public static FunctionPackage unpack(Path zip, Path below) {
    if (!Files.isRegularFile(zip)) {
      throw new PackageException(zip + " is missing: run `mvn package`, or ./seda up");
    }
    try {
      var folder = below.resolve(ContentHash.of(zip));
      if (!Files.isDirectory(folder)) {
        Folders.delete(below);
        var unfinished = Files.createDirectories(below.resolve("unfinished"));
        extract(zip, unfinished);
        Files.move(unfinished, folder);
      }
      return new FunctionPackage(folder);
    } catch (IOException e) {
      throw new PackageException("Cannot unpack " + zip, e);
    }
  }

  /** The jars in {@code lib}, in the order Lambda puts them on the class path. */
  public List<Path> jars() {
    try (var files = Files.list(folder.resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new PackageException("No lib folder in " + folder, e);
    }
  }

  private static void extract(Path zip, Path target) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      var entries = archive.entries();
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(entry.getName() + " points outside of the package");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          try (var content = archive.getInputStream(entry)) {
            Files.copy(content, file);
          }
        }
      }
    }
  }
}
