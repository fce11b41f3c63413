package fm.seda.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who signs tokens and publishes keys, as an identity provider does. */
public final class TestIssuer implements AutoCloseable {

  public static final String NAME = "https://issuer.test";
  public static final String AUDIENCE = "seda";

  private final AtomicInteger fetches = new AtomicInteger();
  private int port;
  private HttpServer server;
  private volatile List<JWK> published;

  public TestIssuer() {
    published = List.of(rsa("first"));
    start();
  }

  /** A new RSA key of this name; nobody knows it yet. */
  public static RSAKey rsa(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new elliptic-curve key of this name; nobody knows it yet. */
  public static ECKey ec(String kid) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Replaces all keys. */
  public void publish(JWK... keys) {
    published = List.of(keys);
  }

  public JWK key() {
    return published.getFirst();
  }

  public String jwksUrl() {
    return "http://127.0.0.1:" + port + "/jwks.json";
  }

  public int fetches() {
    return fetches.get();
  }

  /** What a function needs to believe this issuer. */
  public Map<String, Object> configuration() {
    return new HashMap<>(
        Map.of(
            "seda.auth.issuer", NAME,
            "seda.auth.audience", AUDIENCE,
            "seda.auth.jwks-url", jwksUrl()));
  }

  /** Claims that hold. */
  public static JWTClaimsSet.Builder claims(String subject) {
    return new JWTClaimsSet.Builder()
        .issuer(NAME)
        .audience(AUDIENCE)
        .subject(subject)
        .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
  }

  /** A token that holds. */
  public String token(String subject) {
    return sign(claims(subject).build(), key());
  }

  /** These claims, signed with this key. */
  public static String sign(JWTClaimsSet claims, JWK key) {
    try {
      var elliptic = key instanceof ECKey;
      JWSSigner signer =
          elliptic ? new ECDSASigner(key.toECKey()) : new RSASSASigner(key.toRSAKey());
      var algorithm = elliptic ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
      var token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** On the same port as before. */
  public void start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = server.getAddress().getPort();
    server.createContext(
        "/jwks.json",
        exchange -> {
          fetches.incrementAndGet();
          var keys = new JWKSet(published).toPublicJWKSet().toString();
          var bytes = keys.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  /** An outage. */
  public void stop() {
    server.stop(0);
  }

  @Override
  public void close() {
    stop();
  }
}
