package fm.seda.engine.profile;

import fm.seda.domain.problem.InvalidInput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The surfaces there are, by name. */
public final class Profiles {

  private static final List<String> BUNDLED = List.of("discover", "listen", "feed");
  private static final List<String> MEASURES = List.of("classic", "collaborative", "relevance");

  private final Map<String, Profile> byName = new TreeMap<>();

  /** Exactly these. */
  public Profiles(Collection<Profile> profiles) {
    profiles.forEach(profile -> byName.put(profile.name(), profile));
  }

  /** Those shipped with the engine. */
  public static Profiles bundled() {
    return new Profiles(BUNDLED.stream().map(Profiles::load).toList());
  }

  /** Those that nobody reads, and that only serve to measure by. */
  public static Profiles measures() {
    return new Profiles(MEASURES.stream().map(Profiles::load).toList());
  }

  /**
   * The rules of a surface.
   *
   * @throws InvalidInput naming {@code surface} where there is none of that name
   */
  public Profile named(String surface) {
    var profile = byName.get(surface);
    if (profile == null) {
      throw new InvalidInput(
          "surface", "There is no such surface; choose one of " + String.join(", ", names()) + ".");
    }
    return profile;
  }

  /** What there is to choose from. */
  public Collection<String> names() {
    return byName.keySet();
  }

  /** All of them, in the order of their names. */
  public Collection<Profile> all() {
    return byName.values();
  }

  /**
   * The rules in a file shipped with the engine: those of a surface, or ones that only serve to
   * measure by, such as {@code relevance}.
   *
   * @throws IllegalArgumentException if there is no such file, or it cannot be meant
   */
  public static Profile load(String name) {
    return new ProfileFile(name, Profiles::file).read();
  }

  private static Properties file(String name) {
    try (var stream = Profiles.class.getResourceAsStream(name + ".properties")) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no profile file for " + name);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the profile " + name + " cannot be read", unreadable);
    }
  }
}
