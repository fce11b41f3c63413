package fm.seda.linkcallback;

import fm.seda.domain.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people are sent when all is done: only where the settings allow it. */
@Singleton
final class ReturnTo {

  private final List<ReturnRule> rules;
  private final String words;

  ReturnTo(LinkSettings settings) {
    var texts = settings.returnTo() == null ? List.<String>of() : settings.returnTo();
    this.rules = texts.stream().map(ReturnRule::parse).toList();
    this.words = texts.isEmpty() ? "nothing yet" : String.join(", ", texts);
  }

  /** The address, if it is allowed. */
  String checked(@Nullable String address) {
    if (address == null || rules.stream().noneMatch(rule -> rule.allows(address))) {
      throw new InvalidInput(
          "returnTo",
          "returnTo must be a plain address that seda.links.return-to allows, which is: %s."
              .formatted(words));
    }
    return address;
  }

  /** The address with what there is to tell. */
  static URI telling(String address, String name, String value) {
    return URI.create(address + (address.contains("?") ? "&" : "?") + name + "=" + value);
  }
}
