package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A town of many people, so that what was learnt is judged before it is used. */
class JudgedTrainingIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(FunctionSettings.in(db, "seda_worker").toMap())
          .singletons(Clock.fixed(SmallTown.NOW, ZoneOffset.UTC))
          .start();
  private final TrainHandler function = new TrainHandler(context);

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void recordsHowGoodAModelIsAndRefusesOneThatIsMuchWorse() {
    settle();

    assertThat(train()).contains("\"published\":true", "\"quality\":{\"people\":");
    var quality = strings("select quality::text from models").getFirst();
    assertThat(quality).contains("factors", "neighbours", "popularity");

    db.owner()
        .asJobDo(sql ->
            sql.execute("update models set quality = '{\"factors\": 1.5}' where state = 'live'"));
    assertThat(train())
        .contains("\"version\":2", "\"published\":false", "far less of what was held out");
    assertThat(strings("select state from models order by version"))
        .containsExactly("live", "refused");
    assertThat(strings("select distinct version::text from model_people")).containsExactly("1");
  }

  /** Eight crowds of a hundred people, with ten of their thirty tracks each. */
  private void settle() {
    db.owner()
        .asJobDo(sql -> {
          sql.execute(
              """
              insert into items (kind, id, name)
              select 'track', md5('track' || n)::uuid, 't' || n from generate_series(0, 239) n\
              """);
          sql.execute(
              """
              insert into users (id, auth_user_id)
              select md5('person' || n)::uuid, n from generate_series(0, 799) n\
              """);
          sql.execute(
              """
              insert into affinities (user_id, kind, item_id, weight, last_at)
              select md5('person' || n)::uuid, 'track', md5('track' || (n % 8 * 30 + t))::uuid, 1, ?
              from generate_series(0, 799) n, generate_series(0, 29) t
              where (hashtext(n || ':' || t) & 65535) % 3 = 0\
              """,
              SmallTown.NOW);
        });
  }

  private String train() {
    return LambdaEvent.job("train").wake(function);
  }

  private List<String> strings(String query) {
    return db.owner().asJob(sql -> sql.select(query).mapTo(String.class).list());
  }
}
