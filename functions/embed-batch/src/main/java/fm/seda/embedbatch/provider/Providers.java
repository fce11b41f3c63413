package fm.seda.embedbatch.provider;

import fm.seda.calls.Breaker;
import fm.seda.calls.BreakerRules;
import fm.seda.calls.Patience;
import fm.seda.calls.Rate;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Ledger;
import fm.seda.embeddings.DeterministicProvider;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.InProcessProvider;
import fm.seda.embeddings.guard.Guard;
import fm.seda.embeddings.guard.Meter;
import fm.seda.embeddings.remote.Account;
import fm.seda.embeddings.remote.RemoteProviders;
import fm.seda.platform.calls.SharedMemory;
import fm.seda.platform.calls.SharedPace;
import fm.seda.platform.config.BudgetSettings;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.redis.Redis;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Makes providers by name, each with the guard that stands before it. */
@Singleton
public final class Providers {

  private static final int DETERMINISTIC_DIM = 384;

  private final List<AccountSettings> accounts;
  private final BreakerRules breaker;
  private final Meter meter;
  private final Redis redis;
  private final Deployment deployment;
  private final JsonMapper json;
  private final Clock clock;

  Providers(
      EmbeddingSettings settings,
      List<AccountSettings> accounts,
      BreakerSettings breaker,
      BudgetSettings budget,
      Ledger ledger,
      Redis redis,
      Deployment deployment,
      JsonMapper json,
      Clock clock) {
    this.accounts = accounts;
    this.breaker = breaker.rules();
    this.meter = new Meter(ledger, budget.budget(), settings.priceTable(), clock);
    this.redis = redis;
    this.deployment = deployment;
    this.json = json;
    this.clock = clock;
  }

  /** The provider of this name. */
  public EmbeddingProvider named(String name) {
    return switch (name) {
      case "in-process" -> new InProcessProvider();
      case "deterministic" -> new DeterministicProvider(DETERMINISTIC_DIM);
      case "openai" -> {
        var settings = settings(name);
        yield RemoteProviders.openAi(
            account(settings), Patience.USUAL, space -> guard(space, settings), json);
      }
      case "cohere" -> {
        var settings = settings(name);
        yield RemoteProviders.cohere(
            account(settings), Patience.USUAL, space -> guard(space, settings), json);
      }
      default ->
          throw new IllegalArgumentException(
              "there is no embedding provider '%s'; set SEDA_EMBEDDINGS_PROVIDER to in-process,"
                      .formatted(name)
                  + " openai, cohere or, for tests, deterministic");
    };
  }

  private AccountSettings settings(String provider) {
    return accounts.stream()
        .filter(account -> account.name().equals(provider))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "nothing is configured below seda.embeddings.accounts." + provider));
  }

  private static Account account(AccountSettings settings) {
    var key = settings.key();
    if (key == null || key.reveal().isBlank()) {
      throw new IllegalArgumentException(
          "%s needs a key: set SEDA_EMBEDDINGS_ACCOUNTS_%s_KEY"
              .formatted(settings.name(), settings.name().toUpperCase(Locale.ROOT)));
    }
    return new Account(settings.address(), key.reveal(), settings.dim());
  }

  private Guard guard(EmbeddingSpace space, AccountSettings account) {
    var name = "seda:" + deployment.cell() + ":embeddings:" + space.provider();
    var memory = new SharedMemory(redis, name + ":breaker", clock);
    return new Guard(
        space,
        new Breaker(space.provider(), breaker, memory, clock),
        new SharedPace(
            redis,
            name + ":pace",
            Rate.perMinute(account.calls()),
            Rate.perMinute(account.tokens())),
        meter);
  }
}
