package fm.seda.imports;

import fm.seda.domain.Secret;
import fm.seda.providers.Page;
import java.util.Optional;
import java.util.function.Function;

/** The way into somebody's account, as long as they let us. */
@FunctionalInterface
interface Access {

  /**
   * Asks with a token that works; empty if there is none any more.
   *
   * @throws fm.seda.providers.GrantRevoked if the provider takes none
   * @throws fm.seda.calls.NotNow if the provider cannot be asked at present
   */
  Optional<Page> ask(Function<Secret, Page> question);
}
