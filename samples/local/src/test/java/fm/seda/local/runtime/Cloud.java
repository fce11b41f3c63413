package fm.seda.local.runtime;

import fm.seda.local.events.LocalQueue;
import fm.seda.local.events.QueueSetup;
import fm.seda.local.identity.SecretFiles;
import fm.seda.local.stack.DatabaseAccounts;
import fm.seda.local.stack.EmbeddingChoice;
import fm.seda.local.stack.FunctionEnvironment;
import fm.seda.local.stack.Linking;
import fm.seda.local.stack.Servers;
import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.postgres.Progress;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Queues;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What functions find around them when they are deployed: servers, and settings to reach them. */
final class Cloud implements AutoCloseable {

  private static final String DATABASE = "runtime";

  /** No sample event needs it; what is packaged has to know how to ask for it. */
  private static final String KEY =
      "arn:aws:kms:us-east-1:000000000000:key/00000000-0000-4000-8000-000000000000";

  private final Servers servers;
  private final FunctionEnvironment environment;

  private Cloud(Servers servers, List<LocalQueue> queues, Path keys) {
    this.servers = servers;
    this.environment =
        new FunctionEnvironment(
            servers,
            new DatabaseAccounts(new SecretFiles(keys)),
            queues,
            URI.create("http://localhost:1"),
            providers(new SecretFiles(keys)));
  }

  private static Map<String, String> providers(SecretFiles secrets) {
    var settings = new HashMap<>(EmbeddingChoice.USUAL.settings());
    settings.putAll(Linking.settings(secrets, URI.create("http://localhost:1")));
    return settings;
  }

  static Cloud start(Path keys) {
    var postgres = PostgresServers.startForTests(Path.of("target/postgres"), Progress.silent());
    postgres.dropDatabase(DATABASE);
    var sqs = SqsServer.inMemory();
    try (var client = sqs.client()) {
      var queues = QueueSetup.create(client, Queues.ALL);
      var url = postgres.createDatabase(DATABASE);
      var servers = new Servers(postgres, url, RedisServer.start(0), sqs);
      return new Cloud(servers, queues, keys);
    }
  }

  /** As on AWS, with this machine's addresses. */
  Map<String, String> settings(FunctionSpec spec) {
    var settings = new HashMap<>(environment.of(spec));
    settings.put("seda.environment", "aws");
    settings.put("seda.vault.key", KEY);
    settings.remove("seda.vault.key-file");
    settings.put("seda.embeddings.provider", "deterministic");
    return settings;
  }

  @Override
  public void close() {
    servers.redis().close();
    servers.sqs().close();
  }
}
