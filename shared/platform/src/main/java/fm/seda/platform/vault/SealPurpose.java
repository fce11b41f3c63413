package fm.seda.platform.vault;

import java.util.Locale;

/** What a sealed secret is for. */
public enum SealPurpose {
  /** What a provider granted for good. */
  GRANT,
  /** What proves that whoever comes back from a provider is who was sent there. */
  VERIFIER,
  /** What opens a library for one import and is not kept. */
  SESSION;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
