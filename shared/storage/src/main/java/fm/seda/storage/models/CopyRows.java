package fm.seda.storage.models;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by {@code COPY … (format binary)}: as fast as Postgres takes them,
 * and no number changes on the way as it could in text.
 */
final class CopyRows {

  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final int INT4 = 23;
  private static final int FLOAT4 = 700;
  private static final int ENOUGH_TO_SEND = 1 << 16;

  private final CopyIn copy;
  private ByteBuffer buffer = ByteBuffer.allocate(2 * ENOUGH_TO_SEND);

  CopyRows(CopyIn copy) {
    this.copy = copy;
    // neither flags nor a header extension
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  CopyRows row(int fields) throws SQLException {
    if (buffer.position() > ENOUGH_TO_SEND) {
      send();
    }
    room(Short.BYTES).putShort((short) fields);
    return this;
  }

  CopyRows value(int number) {
    field(Integer.BYTES).putInt(number);
    return this;
  }

  CopyRows value(long number) {
    field(Long.BYTES).putLong(number);
    return this;
  }

  CopyRows value(UUID id) {
    field(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return this;
  }

  CopyRows value(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    field(bytes.length).put(bytes);
    return this;
  }

  /** As pgvector's {@code vector}. */
  CopyRows vector(float[] values) {
    var field = field(2 * Short.BYTES + values.length * Float.BYTES);
    field.putShort((short) values.length).putShort((short) 0);
    for (float value : values) {
      field.putFloat(value);
    }
    return this;
  }

  CopyRows array(int[] values) {
    var field = array(INT4, values.length);
    for (int value : values) {
      field.putInt(Integer.BYTES).putInt(value);
    }
    return this;
  }

  CopyRows array(float[] values) {
    var field = array(FLOAT4, values.length);
    for (float value : values) {
      field.putInt(Float.BYTES).putFloat(value);
    }
    return this;
  }

  /** Nothing comes after this. */
  void end() throws SQLException {
    room(Short.BYTES).putShort((short) -1);
    send();
    copy.endCopy();
  }

  private ByteBuffer array(int type, int length) {
    if (length == 0) {
      return field(3 * Integer.BYTES).putInt(0).putInt(0).putInt(type);
    }
    return field(5 * Integer.BYTES + length * 2 * Integer.BYTES)
        .putInt(1)
        .putInt(0)
        .putInt(type)
        .putInt(length)
        .putInt(1);
  }

  private ByteBuffer field(int bytes) {
    return room(Integer.BYTES + bytes).putInt(bytes);
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int size = Math.addExact(buffer.capacity(), Math.max(bytes, buffer.capacity()));
      var written = buffer.flip();
      buffer = ByteBuffer.allocate(size).put(written);
    }
    return buffer;
  }

  private void send() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
