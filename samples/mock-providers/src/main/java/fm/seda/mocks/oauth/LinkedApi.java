package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Api;
import java.util.Set;

/** An API that people let programs into. */
public interface LinkedApi extends Api {

  /** Who was let in. */
  Authority authority();

  /** All that people can be asked for. */
  Set<String> scopes();

  /** Whether who has these can go on without the person. */
  default boolean isLasting(Set<String> scopes) {
    return true;
  }
}
