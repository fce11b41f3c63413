package fm.seda.engine.profile;

import static java.util.stream.Collectors.toMap;

import fm.seda.domain.problem.InvalidInput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ways to listen. They are ranked when somebody asks for one; only {@code balanced}, which is
 * the surface {@code listen} itself, is ranked ahead.
 */
public final class Modes {

  /** What everybody gets who asks for no mode. */
  public static final String USUAL = "balanced";

  private static final Map<String, String> FILES =
      Map.of(
          USUAL,
          "listen",
          "familiar",
          "listen-familiar",
          "explore",
          "listen-explore",
          // the same, by the other word people have for it
          "discover",
          "listen-explore",
          "popular",
          "listen-popular");

  private final TreeMap<String, Profile> byName;

  private Modes(Map<String, Profile> byName) {
    this.byName = new TreeMap<>(byName);
  }

  /** Those shipped with the engine. */
  public static Modes bundled() {
    return new Modes(
        FILES.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, it -> Profiles.load(it.getValue()))));
  }

  /**
   * The rules of a mode.
   *
   * @throws InvalidInput naming {@code mode} where there is none of that name
   */
  public Profile named(String mode) {
    var profile = byName.get(mode);
    if (profile == null) {
      throw new InvalidInput(
          "mode", "There is no such mode; choose one of " + String.join(", ", names()) + ".");
    }
    return profile;
  }

  /** What there is to choose from. */
  public Collection<String> names() {
    return byName.keySet();
  }

  /** The rules of all of them, each once. */
  public List<Profile> all() {
    return byName.values().stream().distinct().toList();
  }
}
