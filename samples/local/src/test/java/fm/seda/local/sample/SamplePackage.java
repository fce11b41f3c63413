package fm.seda.local.sample;

import fm.seda.topology.DatabaseRole;
import fm.seda.topology.FunctionSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts one handler class into {@code lib/sample.jar} of a zip. */
public final class SamplePackage {

  private SamplePackage() {}

  public static Path zip(Path folder, Class<?> handler) throws IOException {
    var zip = folder.resolve(handler.getSimpleName() + ".zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("lib/sample.jar"));
      out.write(jar(handler));
    }
    return zip;
  }

  /** A function of this handler. */
  public static FunctionSpec spec(Class<?> handler, int concurrency, Duration timeout) {
    return new FunctionSpec(
        handler.getSimpleName(),
        handler.getName(),
        512,
        timeout,
        DatabaseRole.NONE,
        concurrency,
        List.of(),
        List.of());
  }

  private static byte[] jar(Class<?> handler) throws IOException {
    var path = handler.getName().replace('.', '/') + ".class";
    var bytes = new ByteArrayOutputStream();
    try (var jar = new ZipOutputStream(bytes);
        InputStream content = handler.getClassLoader().getResourceAsStream(path)) {
      jar.putNextEntry(new ZipEntry(path));
      Objects.requireNonNull(content).transferTo(jar);
    }
    return bytes.toByteArray();
  }
}
