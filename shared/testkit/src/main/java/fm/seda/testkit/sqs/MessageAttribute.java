package fm.seda.testkit.sqs;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A typed attribute of a message; {@code binaryValue} is base64, as on the wire. */
record MessageAttribute(
    String dataType, @Nullable String stringValue, @Nullable String binaryValue) {

  boolean binary() {
    return binaryValue != null;
  }

  byte[] bytes() {
    if (binaryValue != null) {
      return Base64.getDecoder().decode(binaryValue);
    }
    return stringValue == null ? new byte[0] : stringValue.getBytes(StandardCharsets.UTF_8);
  }
}
