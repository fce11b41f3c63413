package fm.seda.catalogapi;

import fm.seda.domain.port.PresentedKey;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The function with everything it reaches, and the backends that call it. */
public final class CatalogFunction implements AutoCloseable {

  public static final String CATALOG_KEY = key("parent").text();
  public static final String OTHER_KEY = key("other").text();

  public final TestQueues queues = new TestQueues(Queues.EMBED);
  private final TestDatabase database = TestDatabase.fresh();
  private final LambdaHttp function;

  public CatalogFunction() {
    this(Map.of());
  }

  /** With these settings as well. */
  public CatalogFunction(Map<String, Object> more) {
    function =
        LambdaHttp.with(
            FunctionSettings.in(database, "seda_worker")
                .with(queues.settings())
                .with(more)
                .toMap());
    issue("parent", "catalog");
    issue("other", "experiments");
  }

  public Answer put(String path, String json) {
    return send(Call.put(path, json).key(CATALOG_KEY));
  }

  public Answer post(String path, String json) {
    return send(Call.post(path, json).key(CATALOG_KEY));
  }

  public Answer get(String path) {
    return send(Call.get(path).key(CATALOG_KEY));
  }

  public Answer delete(String path) {
    return send(Call.of("DELETE", path, null).key(CATALOG_KEY));
  }

  public Answer send(Call call) {
    return function.send(call);
  }

  /** The verdict on each rejected row: {@code "[3].genres"}. */
  public static List<String> rejected(Answer answer) {
    return ((List<?>) answer.json().get("rejected"))
        .stream().map(row -> (String) ((Map<?, ?>) row).get("parameter")).toList();
  }

  /** How many items each message asks to embed. */
  public List<Integer> toEmbed() {
    return queues.drain(Queues.EMBED).stream()
        .map(message -> message.split("\"kind\"", -1).length - 1)
        .toList();
  }

  /** The one value this asks for, seen as the owner. */
  public String value(String question) {
    return database.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }

  @Override
  public void close() {
    function.close();
    queues.close();
  }

  private static PresentedKey key(String id) {
    return new PresentedKey(id, "0123456789abcdef_0123456789-ABCD");
  }

  private void issue(String id, String scope) {
    database
        .owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into api_keys (id, name, secret_hash, scopes) values (?, ?, ?, array[?])",
                id,
                id,
                HexFormat.of().parseHex(key(id).secretHash()),
                scope));
  }
}
