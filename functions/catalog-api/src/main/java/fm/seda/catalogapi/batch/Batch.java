package fm.seda.catalogapi.batch;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The rows of a request: those that are as they must be, and the others with their faults.
 *
 * <pre>{@code
 * var batch = Batch.read(body, "items", reader);
 * store(batch.values());
 * return batch.answer();
 * }</pre>
 */
public final class Batch<T> {

  /** At most this many rows in one request. */
  public static final int MOST_ROWS = 1_000;

  private final List<Good<T>> good;
  private final List<Rejected> rejected;

  private Batch(List<Good<T>> good, List<Rejected> rejected) {
    this.good = good;
    this.rejected = rejected;
  }

  private record Good<T>(Row row, T value) {}

  /**
   * Reads {@code {"<name>": [row, …]}}.
   *
   * @throws InvalidInput if the request itself is not as it must be; then no row is stored
   */
  public static <T> Batch<T> read(JsonNode body, String name, RowReader<T> reader) {
    var rows = rows(body, name);
    var good = new ArrayList<Good<T>>(rows.size());
    var rejected = new ArrayList<Rejected>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        var row = Row.of(i, rows.get(i));
        good.add(new Good<>(row, reader.read(row)));
      } catch (InvalidInput fault) {
        rejected.add(Rejected.because(i, fault));
      }
    }
    return new Batch<>(good, rejected);
  }

  /** Without those good rows on which this check throws {@link InvalidInput}. */
  public Batch<T> checked(BiConsumer<Row, T> check) {
    var stillGood = new ArrayList<Good<T>>(good.size());
    var nowRejected = new ArrayList<>(rejected);
    for (var one : good) {
      try {
        check.accept(one.row(), one.value());
        stillGood.add(one);
      } catch (InvalidInput fault) {
        nowRejected.add(Rejected.because(one.row().index(), fault));
      }
    }
    nowRejected.sort(Comparator.comparingInt(Rejected::index));
    return new Batch<>(stillGood, nowRejected);
  }

  /** What the good rows say, in the order sent. */
  public List<T> values() {
    return good.stream().map(Good::value).toList();
  }

  /** The rows that are not stored. */
  public List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  /** What to answer once the good rows are stored. */
  public BatchAnswer answer() {
    return new BatchAnswer(good.size(), rejected());
  }

  private static List<JsonNode> rows(JsonNode body, String name) {
    var rows = body.isObject() ? body.get(name) : null;
    if (rows == null || !rows.isArray()) {
      throw new InvalidInput(name, name + " must be an array of rows, in an object.");
    }
    if (rows.size() == 0 || rows.size() > MOST_ROWS) {
      throw new InvalidInput(
          name, name + " must hold 1 to " + MOST_ROWS + " rows; it holds " + rows.size() + ".");
    }
    var list = new ArrayList<JsonNode>(rows.size());
    rows.values().forEach(list::add);
    return list;
  }
}
