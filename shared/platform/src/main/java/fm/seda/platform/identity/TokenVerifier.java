package fm.seda.platform.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTProcessor;
import fm.seda.domain.problem.Unauthenticated;
import fm.seda.domain.problem.Unavailable;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whom a token names, once its signature, issuer, audience and time have been checked. */
@Singleton
final class TokenVerifier {

  private static final Pattern SANE_SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final IssuerKeys keys;
  private final @Nullable JWTProcessor<SecurityContext> processor;

  TokenVerifier(IssuerKeys keys, TokenRules rules) {
    this.keys = keys;
    this.processor = keys.source().flatMap(rules::processor).orElse(null);
  }

  /** The {@code sub} of a token that holds. */
  String subject(String token) {
    if (processor == null) {
      throw new Unauthenticated("Tokens are not accepted here: no issuer is configured.");
    }
    try {
      var subject = processor.process(token, null).getSubject();
      if (!SANE_SUBJECT.matcher(subject).matches()) {
        throw new Unauthenticated("The token's subject is not an id.");
      }
      return subject;
    } catch (ParseException e) {
      throw new Unauthenticated("The token is not a JWT.");
    } catch (ExpiredJWTException e) {
      throw new Unauthenticated("The token has expired; sign in again.");
    } catch (BadJWTException e) {
      throw new Unauthenticated("The token's issuer, audience, subject or time is not right.");
    } catch (KeySourceException e) {
      throw withoutKey(e);
    } catch (BadJOSEException | JOSEException e) {
      throw new Unauthenticated("The token's signature does not hold.");
    }
  }

  /** No key, because there is none by this name, or because the issuer could not be asked. */
  private RuntimeException withoutKey(KeySourceException cause) {
    if (cause instanceof JWKSetUnavailableException || !keys.known()) {
      return new Unavailable("token issuer", cause);
    }
    return new Unauthenticated("The token's signature does not hold.");
  }
}
