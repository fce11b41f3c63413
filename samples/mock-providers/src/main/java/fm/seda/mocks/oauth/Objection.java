package fm.seda.mocks.oauth;

/** Why somebody gets no code or no token, or one they have is not taken. */
public enum Objection {
  /** No program has this id. */
  UNKNOWN_APP,
  /** It has another secret. */
  WRONG_SECRET,
  /** It has none, and nothing else proves who asks. */
  NO_SECRET,
  /** People may not be taken there. */
  BAD_REDIRECT,
  /** There never was such a code, it is old, used or somebody else's. */
  BAD_CODE,
  /** The code was asked for with a challenge, and nothing answers that. */
  NO_VERIFIER,
  /** What answers the challenge does not fit, or there was none. */
  WRONG_VERIFIER,
  /** There never was such a token, or it is used up. */
  BAD_REFRESH_TOKEN,
  /** Whoever gave this token has taken it back. */
  REVOKED,
  /** A token that was good until its time was over. */
  EXPIRED,
  /** No token of ours. */
  UNKNOWN_TOKEN
}
