package fm.seda.providers.reading;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.Refused;
import fm.seda.providers.Section;

/** How it is said to people what could not be had. */
public final class Wording {

  private Wording() {}

  /** A section that the provider never had. */
  public static String unknown(MusicProvider provider, Section section) {
    return "%s tells nothing of %s".formatted(provider.displayName(), section.wireName());
  }

  /** A section that is not there, or not for this account. */
  public static String gone(MusicProvider provider, Section section) {
    return "%s has no %s to show".formatted(provider.displayName(), section.wireName());
  }

  /** A section that we may not see. */
  public static String refused(MusicProvider provider, Section section, Refused refusal) {
    var why = refusal.complaint();
    return "%s did not show %s%s"
        .formatted(
            provider.displayName(), section.wireName(), why.isEmpty() ? "" : " (" + why + ")");
  }
}
