package fm.seda.providers.service;

/** What an answer comes to, whatever its status. */
public enum Meaning {
  ANSWER,
  /** There is no such thing. */
  NOTHING,
  /** It is asked too often, and otherwise well. */
  LIMITED,
  /** It fails, and may not the next time. */
  BROKEN,
  /** The token is too old; there may be a newer one. */
  EXPIRED,
  /** The token will never be accepted again, nor one that is made from the same grant. */
  REVOKED,
  /** It would not answer this question the next time either. */
  REFUSED
}
