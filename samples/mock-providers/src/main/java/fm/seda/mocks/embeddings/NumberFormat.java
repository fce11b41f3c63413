package fm.seda.mocks.embeddings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** How a vector is written. */
enum NumberFormat {

  /** A list of numbers with eight digits. What is no number is written as Python does. */
  FLOATS(13) {
    @Override
    void write(float[] vector, JsonGenerator json) throws IOException {
      json.writeStartArray();
      var digits = new char[DIGITS + 3];
      for (float x : vector) {
        if (Float.isNaN(x)) {
          json.writeRawValue("NaN");
        } else {
          json.writeRawValue(digits, 0, spell(x, digits));
        }
      }
      json.writeEndArray();
    }
  },

  /** Four bytes for each number, the lowest first. */
  BASE64(6) {
    @Override
    void write(float[] vector, JsonGenerator json) throws IOException {
      var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(vector);
      json.writeBinary(bytes.array());
    }
  };

  private static final int DIGITS = 8;
  private static final int ONE = 100_000_000;

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

  /** Many times as fast as {@link Float#toString}; answers how many characters it wrote. */
  private static int spell(float number, char[] text) {
    int left = Math.round(Math.abs(number) * ONE);
    int at = 0;
    if (number < 0) {
      text[at++] = '-';
    }
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
