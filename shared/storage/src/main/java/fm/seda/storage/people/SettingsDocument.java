package fm.seda.storage.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** {@link Settings} as {@code users.privacy_settings} holds them; what is absent is the default. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SettingsDocument(
    @Nullable Boolean pushOptIn,
    @Nullable Hours quietHours,
    @Nullable String presenceVisibility,
    @Nullable Boolean personalisation) {

  @Serdeable
  record Hours(String from, String to) {}

  static SettingsDocument of(Settings settings) {
    var hours = settings.quietHours();
    return new SettingsDocument(
        settings.pushOptIn(),
        hours == null ? null : new Hours(hours.from().toString(), hours.to().toString()),
        settings.presenceVisibility().wireName(),
        settings.personalisation());
  }

  Settings settings() {
    return new Settings(
        pushOptIn == null ? Settings.DEFAULT.pushOptIn() : pushOptIn,
        quietHours == null
            ? null
            : new QuietHours(LocalTime.parse(quietHours.from()), LocalTime.parse(quietHours.to())),
        presenceVisibility == null
            ? Settings.DEFAULT.presenceVisibility()
            : PresenceVisibility.fromWireName(presenceVisibility).orElse(PresenceVisibility.HIDDEN),
        personalisation == null ? Settings.DEFAULT.personalisation() : personalisation);
  }
}
