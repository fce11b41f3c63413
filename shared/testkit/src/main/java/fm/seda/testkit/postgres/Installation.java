package fm.seda.testkit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One Postgres that is installed on this machine: its programs, and the pgvector it has. */
record Installation(Path programs, Version version, Optional<Version> vector) {

  /** Reads it off the programs themselves: a folder's name or the PATH may tell anything. */
  static Optional<Installation> in(Path programs) {
    if (!Files.isExecutable(programs.resolve("postgres"))) {
      return Optional.empty();
    }
    return answer(programs, "postgres", "--version")
        .flatMap(Version::in)
        .map(version -> new Installation(programs, version, vectorBeside(programs)));
  }

  String program(String name) {
    return programs.resolve(name).toString();
  }

  boolean isComplete() {
    return version.isAtLeast(Version.OLDEST_SERVER)
        && vector.filter(it -> it.isAtLeast(Version.OLDEST_VECTOR)).isPresent();
  }

  private static Optional<Version> vectorBeside(Path programs) {
    return answer(programs, "pg_config", "--sharedir")
        .map(shared -> Path.of(shared.strip(), "extension", "vector.control"))
        .filter(Files::isReadable)
        .flatMap(Installation::defaultVersion);
  }

  private static Optional<Version> defaultVersion(Path controlFile) {
    try (var lines = Files.lines(controlFile)) {
      return lines
          .filter(line -> line.startsWith("default_version"))
          .findFirst()
          .flatMap(Version::in);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> answer(Path programs, String program, String question) {
    var result = Command.run(programs.resolve(program).toString(), question);
    return result.succeeded() ? Optional.of(result.output()) : Optional.empty();
  }
}
