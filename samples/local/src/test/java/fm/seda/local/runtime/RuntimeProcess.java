package fm.seda.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import fm.seda.local.lambda.FunctionPackage;
import fm.seda.topology.FunctionSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** A JVM as Lambda starts it: AWS's program, the package's jars, the deployment's environment. */
final class RuntimeProcess implements AutoCloseable {

  private static final List<Class<?>> RUNTIME =
      List.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);

  private final RuntimeApiEmulator api;
  private final Process process;

  private RuntimeProcess(RuntimeApiEmulator api, Process process) {
    this.api = api;
    this.process = process;
  }

  static RuntimeProcess start(
      FunctionSpec spec, FunctionPackage unpacked, Map<String, String> settings, Path log)
      throws IOException {
    var api = RuntimeApiEmulator.start();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + spec.memoryMb() + "m",
                "-cp",
                classPath(unpacked),
                AWSLambda.class.getName(),
                spec.handler())
            .directory(unpacked.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("SEDA_") || name.startsWith("AWS_"));
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", spec.name());
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(spec.memoryMb()));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    settings.forEach((key, value) -> environment.put(variable(key), value));
    return new RuntimeProcess(api, builder.start());
  }

  RuntimeApiEmulator.Report invoke(String event, Duration patience) throws InterruptedException {
    return api.invoke(event, patience);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    api.close();
  }

  /** {@code SEDA_DATABASE_URL} for {@code seda.database.url}. */
  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static String classPath(FunctionPackage unpacked) {
    var runtime =
        RUNTIME.stream()
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath());
    return Stream.concat(runtime, unpacked.jars().stream().map(Path::toString))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
