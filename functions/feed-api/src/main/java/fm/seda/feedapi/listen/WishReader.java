package fm.seda.feedapi.listen;

import static java.util.stream.Collectors.toSet;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.wish.Situation;
import fm.seda.engine.wish.Wish;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a wish of what was asked for, and refuses by name what cannot be meant. */
@Singleton
final class WishReader {

  private static final String SEEDS = "seed_track_ids";
  private static final int MOST_SEEDS = 5;
  private static final String EXCLUDED = "exclude_track_ids";
  private static final int MOST_EXCLUDED = 500;
  private static final Pattern MARKET = Pattern.compile("[A-Za-z]{2}");

  private final Catalog catalog;

  WishReader(Catalog catalog) {
    this.catalog = catalog;
  }

  Wish read(Asked asked) {
    var seeds = tracks(SEEDS, asked.seedTrackIds(), MOST_SEEDS);
    var excluded = tracks(EXCLUDED, asked.excludeTrackIds(), MOST_EXCLUDED);
    var sound = sound(asked.targetFeatures());
    var clean = Boolean.FALSE.equals(asked.allowExplicit());
    var market = market(asked.market());
    mustExist(seeds);
    return new Wish(
        Situation.NONE, seeds, sound, excluded.stream().collect(toSet()), clean, market);
  }

  private static List<ItemRef> tracks(String parameter, @Nullable List<UUID> ids, int most) {
    if (ids == null) {
      return List.of();
    }
    if (ids.size() > most) {
      throw new InvalidInput(
          parameter, "%s has %d entries; at most %d.".formatted(parameter, ids.size(), most));
    }
    return ids.stream().map(id -> new ItemRef(Kind.TRACK, id)).toList();
  }

  private void mustExist(List<ItemRef> seeds) {
    var known = seeds.isEmpty() ? Map.of() : catalog.items(seeds);
    for (int i = 0; i < seeds.size(); i++) {
      if (!known.containsKey(seeds.get(i))) {
        throw new InvalidInput(
            SEEDS + "[" + i + "]",
            "There is no such track; take ids of tracks from an answer or from the catalogue.");
      }
    }
  }

  private static WantedSound sound(@Nullable Map<String, Double> features) {
    return features == null
        ? WantedSound.ANY
        : new TreeMap<>(features)
            .entrySet().stream()
                .map(it -> wanted(it.getKey(), it.getValue()))
                .reduce(WantedSound.ANY, WantedSound::and);
  }

  private static WantedSound wanted(String name, double value) {
    var parameter = "target_features." + name;
    var feature =
        Feature.fromWireName(name)
            .orElseThrow(() ->
                new InvalidInput(
                    parameter, "There is no such feature; choose from " + features() + "."));
    if (!(value >= feature.least() && value <= feature.most())) {
      throw new InvalidInput(
          parameter,
          "It must be a number from %s to %s."
              .formatted(shown(feature.least()), shown(feature.most())));
    }
    return WantedSound.of(feature, value, 1);
  }

  private static String features() {
    return Arrays.stream(Feature.values()).map(Feature::wireName).collect(Collectors.joining(", "));
  }

  private static String shown(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static @Nullable String market(@Nullable String market) {
    if (market != null && !MARKET.matcher(market).matches()) {
      throw new InvalidInput("market", "market must be two letters, such as DE.");
    }
    return market == null ? null : market.toUpperCase(Locale.ROOT);
  }
}
