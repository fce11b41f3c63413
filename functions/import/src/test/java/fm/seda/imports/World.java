package fm.seda.imports;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.linking.Doors;
import fm.seda.linking.GrantSeals;
import fm.seda.platform.queue.ImportLibrary;
import fm.seda.platform.queue.MessageJson;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.Payload;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.platform.testing.TurningClock;
import fm.seda.platform.testing.VaultKeyFile;
import fm.seda.providers.oauth.ProofKey;
import fm.seda.storage.linking.LinkedAccounts;
import fm.seda.storage.linking.NewLink;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import fm.seda.testkit.oauth.OAuthServer;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The function with everything it reaches, and people who linked Spotify. */
final class World implements AutoCloseable {

  static final String ALL_WELL = "{\"batchItemFailures\":[]}";

  private static final URI CALLBACK = URI.create("https://api.example/callback");

  final TestDatabase db = TestDatabase.fresh();
  final TestQueues queues = new TestQueues(Queues.IMPORT, Queues.EMBED, Queues.RERANK);
  final OAuthServer oauth = OAuthServer.start();
  final SpotifyStandIn spotify = new SpotifyStandIn(oauth::opens);
  final TurningClock clock = new TurningClock();
  private final ApplicationContext context;
  private final ImportHandler function;

  World() {
    context =
        ApplicationContext.builder()
            .properties(
                FunctionSettings.in(db, "seda_worker")
                    .with(queues.settings())
                    .with(settings())
                    .toMap())
            .singletons(clock)
            .start();
    function = new ImportHandler(context);
  }

  private Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("seda.vault.key-file", VaultKeyFile.fresh());
    settings.put("seda.providers.spotify.address", spotify.address());
    var prefix = "seda.links.providers.spotify.";
    settings.put(prefix + "client-id", OAuthServer.CLIENT);
    settings.put(prefix + "client-secret", OAuthServer.SECRET);
    settings.put(prefix + "token-address", oauth.address("/token").toString());
    return settings;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Somebody who has linked Spotify. */
  UUID somebody() {
    var person = new TestPeople(db).add(UUID.randomUUID().toString());
    var key = ProofKey.random(new SecureRandom());
    var door = bean(Doors.class).require(MusicProvider.SPOTIFY);
    var url = door.authorizeUrl("a-state-that-is-long-enough", Optional.of(key), CALLBACK);
    var back = oauth.consent(url, "ada").getRawQuery();
    var code = back.substring(back.indexOf("code=") + 5, back.indexOf('&'));
    var grant = door.exchange(new Secret(code), Optional.of(key), CALLBACK);
    bean(LinkedAccounts.class)
        .store(
            new NewLink(
                person,
                MusicProvider.SPOTIFY,
                null,
                grant.scopes(),
                bean(GrantSeals.class).seal(person, MusicProvider.SPOTIFY, grant),
                clock.instant(),
                "1"),
            clock.instant());
    return person;
  }

  /** The function is told to read somebody's library. */
  String read(UUID person) {
    return deliver(new ImportLibrary(person, "spotify"));
  }

  String deliver(Payload payload) {
    return deliver(List.of(bean(MessageJson.class).write(bean(Messages.class).of(payload))));
  }

  String deliver(List<String> messages) {
    return LambdaEvent.of(messages).wake(function);
  }

  String run(String job) {
    return LambdaEvent.job(job).wake(function);
  }

  /** What is kept of somebody's taste. */
  List<String> affinities(UUID person) {
    return ask(
        """
        select i.kind || ' ' || i.name || ' ' || round(a.imported::numeric, 4)
        from affinities a join items i on i.kind = a.kind and i.id = a.item_id
        where a.user_id = '%s' order by 1
        """
            .formatted(person));
  }

  List<String> ask(String sql) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  void change(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }

  @Override
  public void close() {
    context.close();
    queues.close();
    oauth.close();
    spotify.close();
  }
}
