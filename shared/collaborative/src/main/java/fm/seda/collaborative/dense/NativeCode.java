package fm.seda.collaborative.dense;

import java.nio.file.Path;

/** OpenBLAS comes in a jar and is unpacked before it can be called. */
final class NativeCode {

  private static final String FOLDER = "org.bytedeco.javacpp.cachedir";

  private NativeCode() {}

  /** By default that is below the home folder, which cannot be written on Lambda. */
  static void unpackWhereOneCanWrite() {
    if (System.getProperty(FOLDER) == null) {
      var ours = "seda-native-" + System.getProperty("user.name");
      System.setProperty(FOLDER, Path.of(System.getProperty("java.io.tmpdir"), ours).toString());
    }
  }
}
