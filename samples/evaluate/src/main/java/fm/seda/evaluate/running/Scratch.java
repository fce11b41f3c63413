package fm.seda.evaluate.running;

import fm.seda.local.cli.StackProcess;
import fm.seda.local.events.LocalQueue;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.DatabaseAccounts;
import fm.seda.local.stack.EmbeddingChoice;
import fm.seda.local.stack.FunctionEnvironment;
import fm.seda.local.stack.LocalFolder;
import fm.seda.local.stack.Servers;
import fm.seda.local.stack.Shutdown;
import fm.seda.storage.session.Database;
import fm.seda.testkit.postgres.PostgresServer;
import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.DatabaseRole;
import java.net.URI;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database and a cache that nobody else uses. The database is one of the local stack's server,
 * which runs on if the stack does.
 */
record Scratch(
    PostgresServer postgres, String databaseUrl, RedisServer redis, DatabaseAccounts accounts) {

  private static final String NAME = "seda_evaluate";
  private static final URI NOBODY_CALLS = URI.create("http://localhost");

  /** Made anew: what an earlier run left is gone. */
  static Scratch open(LocalFolder folder, Console console, Shutdown shutdown) {
    var postgres = PostgresServers.start(folder.postgres(), step -> console.say("postgres", step));
    shutdown.later("postgres", () -> stop(postgres, folder));
    postgres.dropDatabase(NAME);
    var url = postgres.createDatabase(NAME);
    var redis = RedisServer.start(0);
    shutdown.later("redis", redis::close);
    var scratch = new Scratch(postgres, url, redis, new DatabaseAccounts(folder.secrets()));
    scratch.waitForNoDisk();
    return scratch;
  }

  private static void stop(PostgresServer postgres, LocalFolder folder) {
    if (new StackProcess(folder).find().isEmpty()) {
      postgres.close();
    }
  }

  /** What functions need to know that have these queues. */
  FunctionEnvironment environment(SqsServer sqs, List<LocalQueue> queues) {
    var servers = new Servers(postgres, databaseUrl, redis, sqs);
    return new FunctionEnvironment(
        servers, accounts, queues, NOBODY_CALLS, EmbeddingChoice.USUAL.settings());
  }

  /** As the role of jobs, which imports. */
  Database worker() {
    return in(DatabaseRole.WORKER);
  }

  /** As the owner of the tables, who sees and may do everything. */
  Database owner() {
    return in(DatabaseRole.OWNER);
  }

  private Database in(DatabaseRole role) {
    return new Database(source(role.roleName(), accounts.password(role)));
  }

  // nothing in it is worth keeping, so a power failure may have it
  private void waitForNoDisk() {
    new Database(source(postgres.superuser(), postgres.password()))
        .asJobDo(sql -> sql.execute("alter database " + NAME + " set synchronous_commit = off"));
  }

  private DataSource source(String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(databaseUrl);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
