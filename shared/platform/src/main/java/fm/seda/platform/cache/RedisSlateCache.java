package fm.seda.platform.cache;

import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.KeptSlate;
import fm.seda.engine.slate.Slate;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.redis.Redis;
import fm.seda.platform.redis.RedisUnreachable;
import io.lettuce.core.ScriptOutputType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The slate cache on Redis. */
@Singleton
final class RedisSlateCache implements SlateCache {

  /**
   * Keeps a list and lets the person's lists go when it expires, in one step. A list that was made
   * later stays: who was slow to write must not bring back what is out of date. When it was made is
   * kept beside it, so that nothing is parsed here.
   */
  private static final String KEEP =
      """
      local madeAt = ARGV[1] .. ' made at'
      local kept = redis.call('HGET', KEYS[1], madeAt)
      if kept and tonumber(kept) > tonumber(ARGV[3]) then
        return 0
      end
      redis.call('HSET', KEYS[1], ARGV[1], ARGV[2], madeAt, ARGV[3])
      return redis.call('PEXPIREAT', KEYS[1], ARGV[4])
      """;

  private final Redis redis;
  private final SlateJson json;
  private final Clock clock;
  private final String cell;

  RedisSlateCache(Redis redis, SlateJson json, Clock clock, Deployment deployment) {
    this.redis = redis;
    this.json = json;
    this.clock = clock;
    this.cell = deployment.cell();
  }

  @Override
  public Optional<KeptSlate> get(UUID userId, String surface) {
    try {
      return redis
          .ask(connection -> Optional.ofNullable(connection.sync().hget(key(userId), surface)))
          .flatMap(json::read)
          .filter(slate -> clock.instant().isBefore(slate.expiresAt()));
    } catch (RedisUnreachable e) {
      throw new Unreachable(e);
    }
  }

  @Override
  public void put(Slate slate) {
    var keys = new String[] {key(slate.userId())};
    var madeAt = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, slate.generatedAt()));
    var expiresAt = Long.toString(slate.expiresAt().toEpochMilli());
    try {
      redis.<Long>ask(connection ->
          connection
              .sync()
              .eval(
                  KEEP,
                  ScriptOutputType.INTEGER,
                  keys,
                  bytes(slate.surface()),
                  json.write(slate),
                  bytes(madeAt),
                  bytes(expiresAt)));
    } catch (RedisUnreachable e) {
      throw new Unreachable(e);
    }
  }

  @Override
  public void evict(UUID userId) {
    evict(List.of(userId));
  }

  @Override
  public void evict(Collection<UUID> userIds) {
    if (userIds.isEmpty()) {
      return;
    }
    var keys = userIds.stream().map(this::key).toArray(String[]::new);
    try {
      redis.ask(connection -> connection.sync().del(keys));
    } catch (RedisUnreachable e) {
      throw new Unreachable(e);
    }
  }

  private String key(UUID userId) {
    return "seda:" + cell + ":slates:" + userId;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
