package fm.seda.storage.people;

import org.jspecify.annotations.Nullable;

/**
 * What a person allows. Nothing is pushed to them unless they ask for it; friends see what they do
 * and lists are personal unless they say otherwise.
 *
 * @param quietHours when not to disturb them, in their time zone
 * @param personalisation whether their history may shape what they see
 */
public record Settings(
    boolean pushOptIn,
    @Nullable QuietHours quietHours,
    PresenceVisibility presenceVisibility,
    boolean personalisation) {

  /** What holds for somebody who has set nothing. */
  public static final Settings DEFAULT =
      new Settings(false, null, PresenceVisibility.FRIENDS, true);
}
