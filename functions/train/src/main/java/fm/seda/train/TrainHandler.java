package fm.seda.train;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;

/** Woken by the nightly schedule. */
public final class TrainHandler extends WorkerFunction {

  /** Where the native code is unpacked, once for each user of the machine. */
  private static final String UNPACKED = "org.bytedeco.javacpp.cachedir";

  static {
    // by default below the home folder, which cannot be written on Lambda
    if (System.getProperty(UNPACKED) == null) {
      var folder = "seda-native-" + System.getProperty("user.name");
      System.setProperty(
          UNPACKED, Path.of(System.getProperty("java.io.tmpdir"), folder).toString());
    }
  }

  /** As Lambda makes it. */
  public TrainHandler() {}

  TrainHandler(ApplicationContext context) {
    super(context);
  }
}
