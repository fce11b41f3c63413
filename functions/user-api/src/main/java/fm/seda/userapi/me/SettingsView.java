package fm.seda.userapi.me;

import fm.seda.storage.people.Settings;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Settings as they are answered. */
@Serdeable
public record SettingsView(
    boolean pushOptIn,
    @Nullable Hours quietHours,
    String presenceVisibility,
    boolean personalisation) {

  static SettingsView of(Settings settings) {
    var hours = settings.quietHours();
    return new SettingsView(
        settings.pushOptIn(),
        hours == null ? null : new Hours(hours.from().toString(), hours.to().toString()),
        settings.presenceVisibility().wireName(),
        settings.personalisation());
  }

  /** Times of day, {@code HH:mm}, in the person's time zone. */
  @Serdeable
  public record Hours(String from, String to) {}
}
