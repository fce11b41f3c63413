package fm.seda.userapi;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.topology.Queues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The function with everything it reaches, and people who call it. */
final class UserApi implements AutoCloseable {

  final TestDatabase db = TestDatabase.fresh();
  final TestQueues queues = new TestQueues(Queues.INTERACTIONS, Queues.RERANK);
  private final RedisServer redis = RedisServer.start(0);
  private final LambdaHttp function =
      LambdaHttp.behindGateway(
          FunctionSettings.in(db, "seda_app").redis(redis.uri()).with(queues.settings()).toMap());

  Answer send(String person, String method, String target, @Nullable String body) {
    return function.send(Call.of(method, target, body).by(person));
  }

  UUID room() {
    var id = UUID.randomUUID();
    db.owner()
        .asJobDo(sql ->
            sql.execute("insert into items (kind, id, name) values ('room', ?, '#house')", id));
    return id;
  }

  <T> T ask(String sql, Class<T> type) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(type).one());
  }

  @Override
  public void close() {
    function.close();
    queues.close();
    redis.close();
  }
}
