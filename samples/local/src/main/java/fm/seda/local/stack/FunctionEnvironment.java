package fm.seda.local.stack;

import fm.seda.local.events.LocalQueue;
import fm.seda.local.identity.LocalIssuer;
import fm.seda.topology.DatabaseRole;
import fm.seda.topology.FunctionSpec;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings that a deployment gives each function, filled with what runs on this machine. */
public final class FunctionEnvironment {

  private final Servers servers;
  private final DatabaseAccounts accounts;
  private final List<LocalQueue> queues;
  private final URI baseUrl;
  private final Map<String, String> providers;

  /**
   * Everything there is.
   *
   * @param providers whom functions ask, how to reach them, and what is kept of that
   */
  public FunctionEnvironment(
      Servers servers,
      DatabaseAccounts accounts,
      List<LocalQueue> queues,
      URI baseUrl,
      Map<String, String> providers) {
    this.servers = servers;
    this.accounts = accounts;
    this.queues = queues;
    this.baseUrl = baseUrl;
    this.providers = providers;
  }

  /** Everything the function needs to know, by key. */
  public Map<String, String> of(FunctionSpec function) {
    var settings = new TreeMap<>(providers);
    settings.put("seda.environment", "local");
    settings.put("seda.cell", "us");
    settings.put("seda.redis.url", servers.redis().uri().toString());
    settings.put("seda.aws.endpoint", servers.sqs().endpoint().toString());
    settings.put("seda.aws.region", servers.sqs().region());
    settings.put("seda.auth.issuer", LocalIssuer.ISSUER);
    settings.put("seda.auth.audience", LocalIssuer.AUDIENCE);
    settings.put("seda.auth.jwks-url", baseUrl + "/local/.well-known/jwks.json");
    for (var queue : queues) {
      settings.put("seda.queue.url." + queue.spec().name(), queue.url());
    }
    addDatabase(settings, function.database());
    return settings;
  }

  private void addDatabase(Map<String, String> settings, DatabaseRole role) {
    if (role == DatabaseRole.NONE) {
      return;
    }
    settings.put("seda.database.url", servers.databaseUrl());
    settings.put("seda.database.user", role.roleName());
    settings.put("seda.database.password", accounts.password(role));
    if (role == DatabaseRole.OWNER) {
      settings.put("seda.database.admin-user", servers.postgres().superuser());
      settings.put("seda.database.admin-password", servers.postgres().password());
      settings.put("seda.database.owner-password", accounts.password(DatabaseRole.OWNER));
      settings.put("seda.database.app-password", accounts.password(DatabaseRole.APP));
      settings.put("seda.database.worker-password", accounts.password(DatabaseRole.WORKER));
    }
  }
}
