package fm.seda.platform.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** One way to show who is calling. */
interface Credential extends Ordered {

  /**
   * The caller this credential stands for; empty only where the request does not carry it.
   *
   * @throws fm.seda.domain.problem.Unauthenticated if it is there and does not hold
   */
  Optional<Caller> identify(HttpRequest<?> request);
}
