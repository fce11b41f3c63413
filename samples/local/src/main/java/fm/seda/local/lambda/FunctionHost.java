package fm.seda.local.lambda;

import fm.seda.topology.FunctionSpec;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Every deployed function by name.
 *
 * <pre>{@code
 * host.deploy(Topology.FEED_API, Path.of("functions/feed-api/target/feed-api.zip"), settings);
 * var outcome = host.function("feed-api").invoke(event);
 * }</pre>
 *
 * Deploy from one thread; invoke from any.
 */
public final class FunctionHost implements AutoCloseable {

  private final Path folder;
  private final FunctionLogs logs;
  private final InstantSource clock;
  private final Map<String, LocalFunction> functions = new LinkedHashMap<>();

  /**
   * @param folder where packages are unpacked
   */
  public FunctionHost(Path folder, FunctionLogs logs, InstantSource clock) {
    this.folder = folder;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * Unpacks a function. Its settings are what a deployment would put into its environment; here
   * they are a file at the front of its class path.
   */
  public LocalFunction deploy(FunctionSpec spec, Path zip, Map<String, String> settings) {
    var home = folder.resolve(spec.name());
    var unpacked = FunctionPackage.unpack(zip, home.resolve("package"));
    var configuration = FunctionSettings.write(settings, home.resolve("settings"));
    var runtime = LambdaRuntime.of(spec.name(), unpacked, configuration);
    var function = new LocalFunction(spec, runtime, logs, clock);
    functions.put(spec.name(), function);
    return function;
  }

  /** The function of this name, which must be deployed. */
  public LocalFunction function(String name) {
    var function = functions.get(name);
    if (function == null) {
      throw new NoSuchElementException("No function " + name + " is deployed");
    }
    return function;
  }

  /** All of them, in the order of their deployment. */
  public Collection<LocalFunction> functions() {
    return functions.values();
  }

  @Override
  public void close() {
    functions.values().forEach(LocalFunction::close);
  }
}
