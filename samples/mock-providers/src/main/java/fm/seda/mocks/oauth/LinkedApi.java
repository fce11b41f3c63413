package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Api;

/** An API that people let programs into. */
public interface LinkedApi extends Api {

  /** Who was let in. */
  Authority authority();
}
