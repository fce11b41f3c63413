package fm.seda.storage.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A row that {@code COPY … TO STDOUT (format binary)} sends. Its columns are asked for in their
 * order, each once and as what it is. A tenth of the work of reading it through JDBC, which counts
 * where a million rows come.
 */
public final class CopiedRow {

  /** A signature of 11 bytes, flags, and the length of an extension there never is. */
  private static final int HEADER = 19;

  private static final int ABSENT = -1;
  private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private ByteBuffer bytes = ByteBuffer.allocate(0);

  private CopiedRow() {}

  /** Shows every row of a query. It takes no parameters. */
  public static void each(Handle sql, String query, Reader reader) {
    try {
      var copy =
          sql.getConnection()
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("copy (" + query + ") to stdout (format binary)");
      try {
        read(copy::readFromCopy, reader);
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException("Rows could not be copied", e, null);
    }
  }

  private static void read(Source source, Reader reader) throws SQLException {
    var row = new CopiedRow();
    var first = true;
    for (var message = source.next(); message != null; message = source.next()) {
      row.bytes = ByteBuffer.wrap(message);
      if (first) {
        row.bytes.position(HEADER);
        first = false;
      }
      // the server sends a row a message; a negative number of columns ends it all
      if (row.bytes.hasRemaining() && row.bytes.getShort() >= 0) {
        reader.read(row);
      }
    }
  }

  /** Whether the next column is null; if so, it is done with. */
  public boolean absent() {
    if (bytes.getInt(bytes.position()) != ABSENT) {
      return false;
    }
    bytes.getInt();
    return true;
  }

  /** A {@code uuid}. */
  public UUID id() {
    bytes.getInt();
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** A {@code text}. */
  public String text() {
    return text(bytes.getInt());
  }

  /** A {@code text} that may be null. */
  public @Nullable String textOrNull() {
    return absent() ? null : text();
  }

  /** A {@code boolean}. */
  public boolean truth() {
    bytes.getInt();
    return bytes.get() != 0;
  }

  /** An {@code int}. */
  public int integer() {
    bytes.getInt();
    return bytes.getInt();
  }

  /** A {@code bigint}. */
  public long big() {
    bytes.getInt();
    return bytes.getLong();
  }

  /** A {@code double precision}. */
  public double number() {
    bytes.getInt();
    return bytes.getDouble();
  }

  /** A {@code timestamptz}. */
  public Instant time() {
    bytes.getInt();
    return POSTGRES_EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
  }

  /** pgvector's {@code halfvec}. */
  public float[] halfVector() {
    var values = new float[dimensions()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.float16ToFloat(bytes.getShort());
    }
    return values;
  }

  /** pgvector's {@code halfvec[]}. */
  public List<float[]> halfVectors() {
    int length = length();
    var values = new ArrayList<float[]>(length);
    for (int i = 0; i < length; i++) {
      values.add(halfVector());
    }
    return values;
  }

  /** pgvector's {@code vector}. */
  public float[] vector() {
    var values = new float[dimensions()];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes.getFloat();
    }
    return values;
  }

  /** A {@code text[]}. */
  public List<String> texts() {
    int length = length();
    var values = new ArrayList<String>(length);
    for (int i = 0; i < length; i++) {
      values.add(text(bytes.getInt()));
    }
    return values;
  }

  /** An {@code int[]}. */
  public int[] integers() {
    var values = new int[length()];
    for (int i = 0; i < values.length; i++) {
      bytes.getInt();
      values[i] = bytes.getInt();
    }
    return values;
  }

  /** A {@code real[]}. */
  public float[] numbers() {
    var values = new float[length()];
    for (int i = 0; i < values.length; i++) {
      bytes.getInt();
      values[i] = bytes.getFloat();
    }
    return values;
  }

  private String text(int length) {
    var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  private int dimensions() {
    bytes.getInt();
    int dimensions = bytes.getShort();
    bytes.getShort();
    return dimensions;
  }

  /** Of an array of one dimension, without nulls. */
  private int length() {
    bytes.getInt();
    int dimensions = bytes.getInt();
    bytes.getInt();
    bytes.getInt();
    if (dimensions == 0) {
      return 0;
    }
    int length = bytes.getInt();
    bytes.getInt();
    return length;
  }

  /** Somebody who looks at each row. */
  @FunctionalInterface
  public interface Reader {
    /** The next one, which is no good any more afterwards. */
    void read(CopiedRow row) throws SQLException;
  }

  @FunctionalInterface
  private interface Source {
    byte @Nullable [] next() throws SQLException;
  }
}
