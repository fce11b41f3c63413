package fm.seda.userapi.me;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.storage.people.PresenceVisibility;
import fm.seda.storage.people.QuietHours;
import fm.seda.storage.people.Settings;
import fm.seda.userapi.input.Fields;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a person may set. What a request leaves out stays as it is, so that nothing private opens up
 * by being forgotten; {@code quietHours: null} switches them off.
 */
final class SettingsInput {

  private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{2}:\\d{2}");

  private SettingsInput() {}

  static UnaryOperator<Settings> read(Fields fields) {
    var pushOptIn = fields.flag("pushOptIn");
    var quietHours = fields.object("quietHours").map(SettingsInput::quietHours);
    var visibility = visibility(fields);
    var personalisation = fields.flag("personalisation");
    return settings ->
        new Settings(
            pushOptIn.orElse(settings.pushOptIn()),
            fields.has("quietHours") ? quietHours.orElse(null) : settings.quietHours(),
            visibility.orElse(settings.presenceVisibility()),
            personalisation.orElse(settings.personalisation()));
  }

  private static Optional<PresenceVisibility> visibility(Fields fields) {
    return fields
        .text("presenceVisibility", 20)
        .map(name ->
            PresenceVisibility.fromWireName(name)
                .orElseThrow(() ->
                    new InvalidInput(
                        "presenceVisibility", "presenceVisibility must be friends or hidden.")));
  }

  private static QuietHours quietHours(Fields hours) {
    var from = timeOfDay(hours, "from");
    var to = timeOfDay(hours, "to");
    if (from.equals(to)) {
      throw new InvalidInput("quietHours.to", "quietHours must not end when they begin.");
    }
    return new QuietHours(from, to);
  }

  private static LocalTime timeOfDay(Fields hours, String name) {
    var text = hours.text(name, 5).orElseThrow(() -> hours.missing(name));
    var parameter = "quietHours." + name;
    try {
      if (TIME_OF_DAY.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new InvalidInput(parameter, parameter + " is no time of day.");
    }
    throw new InvalidInput(parameter, parameter + " must be a time of day such as 22:30.");
  }
}
