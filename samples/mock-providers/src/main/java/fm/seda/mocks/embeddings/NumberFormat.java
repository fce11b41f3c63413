package fm.seda.mocks.embeddings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;

/** How a vector is written. */
enum NumberFormat {

  /** A list of numbers with eight digits. What is no number is written as Python does. */
  FLOATS(12) {
    @Override
    void write(float[] vector, JsonGenerator json) throws IOException {
      var text = new char[vector.length * LONGEST + 2];
      text[0] = '[';
      int at = 1;
      for (float number : vector) {
        at = spell(number, text, at);
        text[at++] = ',';
      }
      text[at - 1] = ']';
      json.writeRawValue(text, 0, at);
    }
  },

  /** Four bytes for each number, the lowest first. */
  BASE64(6) {
    @Override
    void write(float[] vector, JsonGenerator json) throws IOException {
      var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(vector);
      var text = Base64.getEncoder().encode(bytes.array());
      json.writeRawUTF8String(text, 0, text.length);
    }
  };

  private static final int DIGITS = 8;
  private static final int ONE = 100_000_000;

  /** A sign, a digit, a point, the others and a comma. */
  private static final int LONGEST = DIGITS + 4;

  private final int bytes;

  NumberFormat(int bytes) {
    this.bytes = bytes;
  }

  /** Writes one vector of numbers between -1 and 1. */
  abstract void write(float[] vector, JsonGenerator json) throws IOException;

  /** About how many bytes these take. */
  int size(List<float[]> vectors) {
    return 1024 + vectors.stream().mapToInt(vector -> 40 + vector.length * bytes).sum();
  }

  /** Many times as fast as {@link Float#toString}; answers where the number ends. */
  private static int spell(float number, char[] text, int from) {
    if (Float.isNaN(number)) {
      "NaN".getChars(0, 3, text, from);
      return from + 3;
    }
    int at = from;
    if (number < 0) {
      text[at++] = '-';
    }
    int left = Math.round(Math.abs(number) * ONE);
    text[at] = (char) ('0' + left / ONE);
    text[at + 1] = '.';
    left %= ONE;
    for (int i = at + 1 + DIGITS; i > at + 1; i--) {
      text[i] = (char) ('0' + left % 10);
      left /= 10;
    }
    return at + 2 + DIGITS;
  }
}
