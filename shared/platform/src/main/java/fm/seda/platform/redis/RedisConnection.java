package fm.seda.platform.redis;

import fm.seda.domain.Secret;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.micronaut.crac.OrderedResource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.crac.Context;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One connection, opened in the background when the function starts. Once it stands, the client
 * keeps it standing; if it never stood, whoever needs it makes it be tried again.
 */
@Singleton
final class RedisConnection implements OrderedResource {

  private static final RedisCodec<String, byte[]> CODEC =
      RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

  /** How long the very first question waits for the connection; later ones do not wait. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final @Nullable RedisURI uri;
  private final @Nullable RedisClient client;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable CompletableFuture<StatefulRedisConnection<String, byte[]>> attempt;
  private boolean patient = true;

  RedisConnection(RedisSettings settings) {
    uri = uri(settings.url());
    client = uri == null ? null : LettuceClient.create();
    var _ = current();
  }

  private static @Nullable RedisURI uri(@Nullable Secret url) {
    return url == null || url.reveal().isBlank() ? null : RedisURI.create(url.reveal());
  }

  /**
   * The connection.
   *
   * @throws RedisConnectionException if it does not stand
   */
  StatefulRedisConnection<String, byte[]> get() {
    var pending = current();
    if (pending == null) {
      throw new RedisConnectionException("none is configured");
    }
    try {
      return pending.get(patient ? PATIENCE.toMillis() : 0, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new RedisConnectionException("it cannot be reached", e);
    } catch (TimeoutException e) {
      throw new RedisConnectionException("it is not connected yet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RedisConnectionException("interrupted", e);
    } finally {
      patient = false;
    }
  }

  /** What is under way or stands; a failed attempt is followed by another. */
  private @Nullable CompletableFuture<StatefulRedisConnection<String, byte[]>> current() {
    if (client == null || uri == null) {
      return null;
    }
    lock.lock();
    try {
      if (attempt == null || attempt.isCompletedExceptionally()) {
        attempt = client.connectAsync(CODEC, uri).toCompletableFuture();
      }
      return attempt;
    } finally {
      lock.unlock();
    }
  }

  /** A snapshot must not hold an open connection. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    lock.lock();
    try {
      if (attempt != null) {
        var _ = attempt.thenAccept(StatefulRedisConnection::close);
        attempt = null;
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    patient = true;
    var _ = current();
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
      // the client leaves threads running that it was given from outside
      var _ = client.getResources().shutdown(0, 1, TimeUnit.SECONDS);
    }
  }
}
