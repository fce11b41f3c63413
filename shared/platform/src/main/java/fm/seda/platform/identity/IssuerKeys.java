package fm.seda.platform.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.micronaut.crac.OrderedResource;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.crac.Context;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's public keys. They are fetched when the first token arrives, kept for a while, and
 * kept for longer if the issuer is down. A token signed with an unknown key makes them be fetched
 * again, since keys rotate, but not at the pace of somebody who invents keys.
 */
@Singleton
final class IssuerKeys implements OrderedResource {

  private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration KEPT_IN_AN_OUTAGE = Duration.ofHours(12);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(2);
  private static final int LARGEST_DOCUMENT = 100 * 1024;

  private final @Nullable JWKSource<SecurityContext> source;
  private volatile boolean known;

  IssuerKeys(AuthSettings settings) {
    this.source = settings.jwksUrl() == null ? null : source(settings.jwksUrl());
  }

  /** Where to look keys up; empty where it is not configured whose tokens to accept. */
  Optional<JWKSource<SecurityContext>> source() {
    return Optional.ofNullable(source);
  }

  /** Whether the keys were fetched at least once. */
  boolean known() {
    return known;
  }

  private JWKSource<SecurityContext> source(String url) {
    var retriever =
        new DefaultResourceRetriever(
            (int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST_DOCUMENT);
    try {
      var published = new URLBasedJWKSetSource<SecurityContext>(URI.create(url).toURL(), retriever);
      return JWKSourceBuilder.create(new Noticing(published))
          .cache(FRESH.toMillis(), CONNECT.plus(READ).toMillis())
          .refreshAheadCache(false)
          .rateLimited(BETWEEN_FETCHES.toMillis())
          .retrying(true)
          .outageTolerant(KEPT_IN_AN_OUTAGE.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("seda.auth.jwks-url is not a URL: " + url, e);
    }
  }

  /** Fetches the keys, so that the first request after a restored snapshot need not. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    if (source != null) {
      try {
        source.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
      } catch (KeySourceException e) {
        LOG.warn("the issuer's keys are not part of the snapshot: {}", e.getMessage());
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // keys that have aged meanwhile are fetched anew when the next token arrives
  }

  /** Notices when keys have arrived. */
  private final class Noticing extends JWKSetSourceWrapper<SecurityContext> {

    Noticing(URLBasedJWKSetSource<SecurityContext> source) {
      super(source);
    }

    @Override
    public JWKSet getJWKSet(
        JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext context)
        throws KeySourceException {
      var keys = getSource().getJWKSet(evaluator, now, context);
      known = true;
      return keys;
    }
  }
}
