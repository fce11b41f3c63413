package fm.seda.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * AWS's Java runtime around one function. As on Lambda, the runtime's own jars are in a class
 * loader above that of the function; each function gets a copy of both.
 */
final class LambdaRuntime {

  /** One class of each of the runtime's jars. */
  private static final List<Class<?>> RUNTIME =
      List.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);

  private final URLClassLoader runtime;
  private final URLClassLoader function;

  private LambdaRuntime(URLClassLoader runtime, URLClassLoader function) {
    this.runtime = runtime;
    this.function = function;
  }

  /**
   * Loads no class yet.
   *
   * @param configuration a folder whose files come before those in the package
   */
  static LambdaRuntime of(String name, FunctionPackage unpacked, Path configuration) {
    var runtimeJars =
        RUNTIME.stream()
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    var functionPath =
        Stream.concat(Stream.of(configuration), unpacked.jars().stream())
            .map(LambdaRuntime::url)
            .toArray(URL[]::new);
    var runtime =
        new URLClassLoader("lambda-runtime", runtimeJars, ClassLoader.getPlatformClassLoader());
    return new LambdaRuntime(runtime, new URLClassLoader(name, functionPath, runtime));
  }

  /** The function's classes, for the context of its threads. */
  ClassLoader classes() {
    return function;
  }

  /** Makes a handler; call it on the thread that will run it. */
  HandlerCall handler(String handlerString) {
    return HandlerCall.load(runtime, function, handlerString);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new PackageException("Not a class path entry: " + path, e);
    }
  }
}
