package fm.seda.local.stack;

import fm.seda.local.identity.SecretFiles;
import java.nio.file.Path;

/** Where everything is that the stack keeps, {@code .local} beside the sources. */
public record LocalFolder(Path root) {

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path sqs() {
    return root.resolve("sqs");
  }

  /** Unpacked functions and their settings. */
  public Path functions() {
    return root.resolve("functions");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** For a shell to read: address, token and key. */
  public Path environment() {
    return root.resolve("env");
  }

  /** Which process is the stack. */
  public Path process() {
    return root.resolve("pid");
  }

  /** Says that the demo data is in. */
  public Path demoData() {
    return root.resolve("demo-data");
  }

  public SecretFiles secrets() {
    return new SecretFiles(root.resolve("keys"));
  }
}
