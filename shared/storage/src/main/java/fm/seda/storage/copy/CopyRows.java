package fm.seda.storage.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by {@code COPY … (format binary)}: as fast as Postgres takes them,
 * and no number changes on the way as it could in text.
 */
public final class CopyRows {

  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final int INT4 = 23;
  private static final int FLOAT4 = 700;
  private static final int TEXT = 25;
  private static final int UUID_TYPE = 2950;
  private static final int ENOUGH_TO_SEND = 1 << 16;

  private final CopyIn copy;
  private ByteBuffer buffer = ByteBuffer.allocate(2 * ENOUGH_TO_SEND);

  private CopyRows(CopyIn copy) {
    this.copy = copy;
    // neither flags nor a header extension
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  /**
   * Writes rows into a table.
   *
   * @param target the table and its columns, such as {@code numbers (n, name)}
   */
  public static void into(Handle sql, String target, Source source) {
    try {
      write(sql, target, source);
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException("Rows could not be copied", e, null);
    }
  }

  private static void write(Handle sql, String target, Source source) throws SQLException {
    var copy =
        sql.getConnection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + target + " from stdin (format binary)");
    try {
      var rows = new CopyRows(copy);
      source.writeTo(rows);
      rows.end();
    } finally {
      // or the connection could not even be rolled back
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** Begins a row of so many columns, each of which is to follow. */
  public CopyRows row(int fields) throws SQLException {
    if (buffer.position() > ENOUGH_TO_SEND) {
      send();
    }
    room(Short.BYTES).putShort((short) fields);
    return this;
  }

  /** An {@code int}. */
  public CopyRows value(int number) {
    field(Integer.BYTES).putInt(number);
    return this;
  }

  /** A {@code bigint}. */
  public CopyRows value(long number) {
    field(Long.BYTES).putLong(number);
    return this;
  }

  /** A {@code double precision}. */
  public CopyRows value(double number) {
    field(Double.BYTES).putDouble(number);
    return this;
  }

  /** A {@code uuid}. */
  public CopyRows value(UUID id) {
    field(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return this;
  }

  /** A {@code text}. */
  public CopyRows value(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    field(bytes.length).put(bytes);
    return this;
  }

  /** A {@code json}, kept as it is written. */
  public CopyRows json(byte[] document) {
    field(document.length).put(document);
    return this;
  }

  /** A {@code jsonb}, in its first and only version. */
  public CopyRows jsonb(byte[] document) {
    field(1 + document.length).put((byte) 1).put(document);
    return this;
  }

  /** Nothing. */
  public CopyRows absent() {
    room(Integer.BYTES).putInt(-1);
    return this;
  }

  /** As pgvector's {@code vector}. */
  public CopyRows vector(float[] values) {
    var field = field(2 * Short.BYTES + values.length * Float.BYTES);
    field.putShort((short) values.length).putShort((short) 0);
    for (float value : values) {
      field.putFloat(value);
    }
    return this;
  }

  /** As pgvector's {@code halfvec}. */
  public CopyRows halfVector(float[] values) {
    var field = field(2 * Short.BYTES + values.length * Short.BYTES);
    field.putShort((short) values.length).putShort((short) 0);
    for (float value : values) {
      field.putShort(Float.floatToFloat16(value));
    }
    return this;
  }

  /** An {@code int[]}. */
  public CopyRows array(int[] values) {
    var field = array(INT4, values.length, values.length * Integer.BYTES);
    for (int value : values) {
      field.putInt(Integer.BYTES).putInt(value);
    }
    return this;
  }

  /** A {@code real[]}. */
  public CopyRows array(float[] values) {
    var field = array(FLOAT4, values.length, values.length * Float.BYTES);
    for (float value : values) {
      field.putInt(Float.BYTES).putFloat(value);
    }
    return this;
  }

  /** A {@code uuid[]}. */
  public CopyRows ids(Collection<UUID> ids) {
    var field = array(UUID_TYPE, ids.size(), ids.size() * 2 * Long.BYTES);
    for (var id : ids) {
      field
          .putInt(2 * Long.BYTES)
          .putLong(id.getMostSignificantBits())
          .putLong(id.getLeastSignificantBits());
    }
    return this;
  }

  /** A {@code text[]}. */
  public CopyRows texts(Collection<String> texts) {
    var all = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    var field = array(TEXT, all.size(), all.stream().mapToInt(bytes -> bytes.length).sum());
    for (var bytes : all) {
      field.putInt(bytes.length).put(bytes);
    }
    return this;
  }

  private void end() throws SQLException {
    room(Short.BYTES).putShort((short) -1);
    send();
    copy.endCopy();
  }

  private ByteBuffer array(int type, int length, int bytes) {
    if (length == 0) {
      return field(3 * Integer.BYTES).putInt(0).putInt(0).putInt(type);
    }
    return field((5 + length) * Integer.BYTES + bytes)
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

  /** Where the rows come from. */
  @FunctionalInterface
  public interface Source {
    /** Writes all of them. */
    void writeTo(CopyRows rows) throws SQLException;
  }
}
