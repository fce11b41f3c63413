package fm.seda.userapi.me;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.storage.people.Profile;
import fm.seda.userapi.input.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person may change about their profile. What a request leaves out stays as it is; null
 * takes a name or picture away.
 */
final class ProfileInput {

  private ProfileInput() {}

  static UnaryOperator<Profile> read(Fields fields) {
    var displayName = displayName(fields);
    var avatarUrl = avatarUrl(fields);
    var timeZone = timeZone(fields);
    return profile ->
        new Profile(
            fields.has("displayName") ? displayName : profile.displayName(),
            fields.has("avatarUrl") ? avatarUrl : profile.avatarUrl(),
            timeZone == null ? profile.timeZone() : timeZone);
  }

  private static @Nullable String displayName(Fields fields) {
    var name = fields.text("displayName", 80).orElse(null);
    if (name != null && name.isEmpty()) {
      throw new InvalidInput("displayName", "displayName must have 1 to 80 characters.");
    }
    return name;
  }

  private static @Nullable String avatarUrl(Fields fields) {
    var url = fields.text("avatarUrl", 2000).orElse(null);
    if (url != null && !isHttps(url)) {
      throw new InvalidInput("avatarUrl", "avatarUrl must be an https address.");
    }
    return url;
  }

  private static boolean isHttps(String url) {
    try {
      var uri = new URI(url);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static @Nullable ZoneId timeZone(Fields fields) {
    if (!fields.has("timeZone")) {
      return null;
    }
    var name = fields.text("timeZone", 60).orElse("");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new InvalidInput("timeZone", "timeZone must be a zone such as Europe/Berlin.");
    }
  }
}
