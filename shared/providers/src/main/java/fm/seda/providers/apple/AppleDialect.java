package fm.seda.providers.apple;

import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Meaning;
import fm.seda.providers.service.Part;

/**
 * Apple says 401 of our token and 403 of the person's, for which there is no newer one but from
 * their device.
 */
public final class AppleDialect implements Dialect {

  @Override
  public Meaning meaning(int status, Part body) {
    return switch (status) {
      case 401 -> Meaning.REFUSED;
      case 403 -> Meaning.REVOKED;
      default -> Dialect.super.meaning(status, body);
    };
  }

  @Override
  public String complaint(Part body) {
    return body.all("errors").stream()
        .map(it -> it.textOr("detail", it.textOr("title", "")))
        .findFirst()
        .orElse("");
  }
}
