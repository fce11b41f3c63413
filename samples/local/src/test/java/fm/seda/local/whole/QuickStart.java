package fm.seda.local.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The README's commands and what it says they print. */
final class QuickStart {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern STEP =
      Pattern.compile("```bash\n(curl [^`]*)\n```\n```json\n([^`]*)\n```");

  private QuickStart() {}

  /** A command and the document it is said to print. */
  record Step(String command, JsonNode shown) {}

  /** Every command the README shows the output of. */
  static List<Step> steps() throws IOException {
    var readme = Files.readString(Path.of("..", "..", "README.md"));
    var steps = new ArrayList<Step>();
    var matcher = STEP.matcher(readme);
    while (matcher.find()) {
      steps.add(new Step(matcher.group(1), JSON.readTree(matcher.group(2))));
    }
    return steps;
  }

  /** Runs a command as the reader of the README does. */
  static JsonNode run(Step step, LiveStack stack) throws IOException, InterruptedException {
    var shell = new ProcessBuilder("bash", "-c", step.command());
    shell.environment().putAll(stack.environment());
    var running = shell.start();
    var printed = running.getInputStream().readAllBytes();
    running.waitFor();
    return JSON.readTree(printed);
  }

  /** The names in a document, as paths; what differs from run to run is left out. */
  static SortedSet<String> shape(JsonNode document) {
    var paths = new TreeSet<String>();
    collect("", document, paths);
    return paths;
  }

  private static void collect(String path, JsonNode node, SortedSet<String> paths) {
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(field -> {
            paths.add(path + "." + field.getKey());
            collect(path + "." + field.getKey(), field.getValue(), paths);
          });
    } else if (node.isArray()) {
      // how many there are, and who, depends on the community
      if (!path.endsWith(".because")) {
        node.forEach(element -> collect(path + "[]", element, paths));
      }
    }
  }
}
