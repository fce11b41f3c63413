package fm.seda.local.stack;

import fm.seda.testkit.postgres.PostgresServer;
import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.testkit.sqs.SqsServer;
import java.net.URI;

/** What functions reach over the network. */
public record Servers(
    PostgresServer postgres, String databaseUrl, RedisServer redis, SqsServer sqs) {

  private static final String DATABASE = "seda";

  static Servers start(LocalFolder folder, Console console, Shutdown shutdown) {
    var postgres = PostgresServers.start(folder.postgres(), step -> console.say("postgres", step));
    shutdown.later("postgres", postgres::close);
    var databaseUrl = postgres.createDatabase(DATABASE);
    var redis =
        console.timed("redis", "Redis answers", () -> RedisServer.forEnvironment(System.getenv()));
    shutdown.later("redis", redis::close);
    var sqs = console.timed("sqs", "SQS answers", () -> sqs(folder));
    shutdown.later("sqs", sqs::close);
    // whoever held these messages died with the last run
    sqs.releaseInFlight();
    return new Servers(postgres, databaseUrl, redis, sqs);
  }

  private static SqsServer sqs(LocalFolder folder) {
    var external = System.getenv("AWS_ENDPOINT_URL");
    return external == null || external.isBlank()
        ? SqsServer.durable(folder.sqs(), 0)
        : SqsServer.external(URI.create(external));
  }
}
