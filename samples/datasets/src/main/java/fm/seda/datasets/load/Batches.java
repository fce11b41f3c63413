package fm.seda.datasets.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import fm.seda.datasets.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Rows in request bodies, as {@code {"items":[…]}}: never more rows than the API takes at once, and
 * not more bytes than a gateway lets through with ease.
 */
final class Batches implements Iterator<Batch> {

  private static final int MAX_BYTES = 900_000;

  private final String list;
  private final int maxRows;
  private final Iterator<?> rows;
  private @Nullable String ahead;

  Batches(String list, int maxRows, Iterator<?> rows) {
    this.list = list;
    this.maxRows = maxRows;
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return ahead != null || rows.hasNext();
  }

  @Override
  public Batch next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var body = new StringJoiner(",", "{\"" + list + "\":[", "]}");
    var count = 0;
    var bytes = 0;
    while (count < maxRows && hasNext()) {
      var row = ahead != null ? ahead : json(rows.next());
      ahead = row;
      bytes += row.getBytes(StandardCharsets.UTF_8).length + 1;
      if (count > 0 && bytes > MAX_BYTES) {
        break;
      }
      body.add(row);
      count++;
      ahead = null;
    }
    return new Batch(body.toString(), count);
  }

  private static String json(Object row) {
    try {
      return Json.MAPPER.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row that is not JSON: " + row, e);
    }
  }
}
