package fm.seda.platform.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** What a token must be like: signed with RS256 or ES256, by our issuer, for us, and now. */
@Singleton
final class TokenRules {

  /** How far the issuer's clock may be from ours, in seconds. */
  private static final int CLOCK_SKEW = 60;

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private final AuthSettings settings;
  private final Clock clock;

  TokenRules(AuthSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Checks tokens with these keys; empty where it is not configured whose tokens to accept. */
  Optional<JWTProcessor<SecurityContext>> processor(JWKSource<SecurityContext> keys) {
    if (settings.issuer() == null || settings.audience() == null) {
      return Optional.empty();
    }
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    processor.setJWTClaimsSetVerifier(claims(settings.issuer(), settings.audience()));
    return Optional.of(processor);
  }

  private DefaultJWTClaimsVerifier<SecurityContext> claims(String issuer, String audience) {
    var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(audience, expected, Set.of("sub", "exp")) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew(CLOCK_SKEW);
    return verifier;
  }
}
