package fm.seda.rerank;

import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.score.Signal;
import fm.seda.engine.score.Signals;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this function ranks.
 *
 * @param surfaces the profiles that are ranked, at night and for one person, of the API or not;
 *     empty for all surfaces of the API
 * @param without a signal that is to have no say, so that what it contributes can be measured;
 *     empty for none
 */
@ConfigurationProperties("seda.rerank")
public record RankingSettings(List<String> surfaces, String without) implements Settings {

  private static final Profiles API = Profiles.bundled();
  private static final Profiles KNOWN =
      new Profiles(Stream.concat(API.all().stream(), Profiles.measures().all().stream()).toList());

  /** Refuses to start with a name that nothing has. */
  public RankingSettings {
    surfaces = surfaces.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    without = without.strip();
    for (var surface : surfaces) {
      check("surfaces", surface, List.copyOf(KNOWN.names()));
    }
    if (!without.isEmpty()) {
      check("without", without, Signals.standard().stream().map(Signal::name).toList());
    }
  }

  /** The profiles to rank by. */
  Profiles profiles() {
    var chosen = surfaces.isEmpty() ? API.all() : surfaces.stream().map(KNOWN::named).toList();
    return without.isEmpty()
        ? new Profiles(chosen)
        : new Profiles(chosen.stream().map(this::silenced).toList());
  }

  private Profile silenced(Profile profile) {
    var weights = new HashMap<>(profile.weights());
    weights.replace(without, 0.0);
    var standIns = new HashMap<>(profile.standIns());
    standIns.values().removeIf(without::equals);
    return new Profile(
        profile.name(),
        profile.surface(),
        profile.version(),
        profile.kinds(),
        profile.perKind(),
        profile.ttl(),
        weights,
        standIns,
        profile.sources(),
        profile.filters(),
        profile.penalties(),
        profile.diversity());
  }

  private static void check(String key, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "seda.rerank.%s names %s, which does not exist; choose from %s."
              .formatted(key, name, String.join(", ", known)));
    }
  }
}
