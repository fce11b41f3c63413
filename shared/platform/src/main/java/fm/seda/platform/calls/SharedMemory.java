package fm.seda.platform.calls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fm.seda.calls.BreakerMemory;
import fm.seda.calls.OwnMemory;
import fm.seda.calls.Tally;
import fm.seda.platform.redis.Redis;
import fm.seda.platform.redis.RedisUnreachable;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all instances know of a provider, in Redis. While Redis does not answer, each goes by what
 * it has seen itself.
 *
 * <p>Calls are counted in slots of ten seconds, in one hash whose fields are {@code slot:what}.
 */
public final class SharedMemory implements BreakerMemory {

  private static final long SLOT = 10;
  private static final long SLOTS = WINDOW.toSeconds() / SLOT;

  /** Longer than anything in it is of interest. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  private static final byte[] TAKEN = "1".getBytes(US_ASCII);

  private final Redis redis;
  private final String open;
  private final String probe;
  private final String calls;
  private final InstantSource clock;
  private final OwnMemory own;

  /** Kept below this key. */
  public SharedMemory(Redis redis, String key, InstantSource clock) {
    this.redis = redis;
    this.open = key + ":open";
    this.probe = key + ":probe";
    this.calls = key + ":calls";
    this.clock = clock;
    this.own = new OwnMemory(clock);
  }

  @Override
  public Optional<Instant> openUntil() {
    return ask(commands -> moment(commands.get(open)), own::openUntil);
  }

  @Override
  public boolean takeProbe(Duration lease) {
    return ask(
        commands -> commands.set(probe, TAKEN, SetArgs.Builder.nx().px(lease)) != null,
        () -> own.takeProbe(lease));
  }

  @Override
  public Tally add(Tally call) {
    var slot = clock.instant().getEpochSecond() / SLOT;
    return ask(commands -> add(call, slot, commands), () -> own.add(call));
  }

  private Tally add(Tally call, long slot, RedisCommands<String, byte[]> commands) {
    commands.hincrby(calls, slot + ":calls", call.calls());
    if (call.failed() > 0) {
      commands.hincrby(calls, slot + ":failed", call.failed());
    }
    if (call.slow() > 0) {
      commands.hincrby(calls, slot + ":slow", call.slow());
    }
    var counted = commands.hgetall(calls);
    forget(slot, counted, commands);
    var sum = Tally.NONE;
    for (long one = slot - SLOTS + 1; one <= slot; one++) {
      sum =
          sum.plus(
              new Tally(
                  count(counted, one + ":calls"),
                  count(counted, one + ":failed"),
                  count(counted, one + ":slow")));
    }
    return sum;
  }

  private void forget(
      long slot, Map<String, byte[]> counted, RedisCommands<String, byte[]> commands) {
    var old = new ArrayList<String>();
    for (var field : counted.keySet()) {
      if (Long.parseLong(field, 0, field.indexOf(':'), 10) <= slot - SLOTS) {
        old.add(field);
      }
    }
    if (!old.isEmpty()) {
      commands.hdel(calls, old.toArray(String[]::new));
      commands.pexpire(calls, KEPT);
    }
  }

  @Override
  public void open(Instant until) {
    own.open(until);
    ask(
        commands -> {
          commands.set(open, text(until), SetArgs.Builder.px(KEPT));
          return commands.del(probe, calls);
        },
        () -> 0L);
  }

  @Override
  public void close() {
    own.close();
    ask(commands -> commands.del(open, probe, calls), () -> 0L);
  }

  private <T> T ask(Function<RedisCommands<String, byte[]>, T> question, Supplier<T> without) {
    try {
      return redis.ask(connection -> question.apply(connection.sync()));
    } catch (RedisUnreachable e) {
      return without.get();
    }
  }

  private static long count(Map<String, byte[]> counted, String field) {
    var value = counted.get(field);
    return value == null ? 0 : Long.parseLong(new String(value, US_ASCII));
  }

  private static byte[] text(Instant moment) {
    return Long.toString(moment.toEpochMilli()).getBytes(US_ASCII);
  }

  private static Optional<Instant> moment(byte @Nullable [] text) {
    return text == null
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(Long.parseLong(new String(text, US_ASCII))));
  }
}
