package fm.seda.testkit.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was given out, and what of it still holds. */
final class Tokens {

  private final Map<String, Consented> codes = new HashMap<>();
  private final Map<String, Consented> refreshing = new HashMap<>();
  private final Map<String, Consented> access = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  synchronized String code(Consented consented) {
    var code = made("code");
    codes.put(code, consented);
    return code;
  }

  /** A code is gone once it was asked for, rightly or not. */
  synchronized Optional<Consented> redeem(String code) {
    return Optional.ofNullable(codes.remove(code));
  }

  synchronized String access(Consented consented) {
    var token = made("access");
    access.put(token, consented);
    return token;
  }

  synchronized String refreshing(Consented consented) {
    var token = made("refresh");
    refreshing.put(token, consented);
    return token;
  }

  synchronized Optional<Consented> behindRefresh(String token) {
    return Optional.ofNullable(refreshing.get(token));
  }

  synchronized Optional<Consented> behindAccess(String token) {
    return Optional.ofNullable(access.get(token));
  }

  synchronized void forgetRefresh(String token) {
    refreshing.remove(token);
  }

  synchronized void forgetAccess() {
    access.clear();
  }

  synchronized void forgetAll() {
    refreshing.clear();
    access.clear();
  }

  synchronized boolean revoke(String token) {
    return refreshing.remove(token) != null | access.remove(token) != null;
  }

  synchronized Set<String> given() {
    return Set.copyOf(given);
  }

  private String made(String what) {
    var text = what + "." + UUID.randomUUID();
    given.add(text);
    return text;
  }

  static boolean matches(String verifier, String challenge) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return verifier.length() >= 43
          && Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
