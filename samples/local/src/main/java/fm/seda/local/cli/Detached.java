package fm.seda.local.cli;

import fm.seda.datasets.Size;
import fm.seda.local.Main;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.LocalFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the stack in a process of its own and shows what it says until it is ready. */
final class Detached {

  private static final int BETWEEN_LOOKS_MILLIS = 200;

  private final LocalFolder folder;
  private final Console console;

  Detached(LocalFolder folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  int start(Size size, boolean mocks) throws IOException, InterruptedException {
    var log = Files.createDirectories(folder.logs()).resolve("up.log");
    var process =
        new ProcessBuilder(command(size, mocks))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    var tail = new Tail(log);
    while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
      tail.lines().forEach(console::say);
      // written last of all
      if (Files.exists(folder.environment())) {
        tail.lines().forEach(console::say);
        console.say("It goes on in the background; ./seda down stops it.");
        return 0;
      }
    }
    tail.lines().forEach(console::say);
    console.say("✗ The stack ended before it was ready; its output is in " + log);
    console.say("  → see " + folder.logs() + ", then try again; ./seda reset starts anew");
    return 1;
  }

  /** This program again; it ignores that the terminal closes. */
  static List<String> command(Size size, boolean mocks) {
    var command = new ArrayList<String>();
    command.add("nohup");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("up", "--size", size.wireName()));
    if (mocks) {
      command.add("--mocks");
    }
    return command;
  }
}
