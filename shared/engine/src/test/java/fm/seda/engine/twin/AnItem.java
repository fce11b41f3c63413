package fm.seda.engine.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds items; what a test does not care about has a plain default. */
public final class AnItem {

  private final String name;
  private Kind kind = Kind.ROOM;
  private List<String> genres = List.of();
  private double popularity = 0.5;
  private @Nullable Double engagement;
  private @Nullable String creator;
  private Duration age = Duration.ofDays(100);
  private final Map<String, String> externalIds = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();

  private AnItem(String name) {
    this.name = name;
  }

  /** An item whose id follows from its name. */
  public static AnItem called(String name) {
    return new AnItem(name);
  }

  /** The reference an item of this name has. */
  public static ItemRef ref(Kind kind, String name) {
    return new ItemRef(kind, UUID.nameUUIDFromBytes((kind + name).getBytes(UTF_8)));
  }

  public AnItem kind(Kind other) {
    kind = other;
    return this;
  }

  public AnItem genres(String... others) {
    genres = List.of(others);
    return this;
  }

  public AnItem popularity(double other) {
    popularity = other;
    return this;
  }

  public AnItem engagement(double other) {
    engagement = other;
    return this;
  }

  public AnItem by(String other) {
    creator = other;
    return this;
  }

  /** Known to these providers. */
  public AnItem on(String... providers) {
    for (var provider : providers) {
      externalIds.put(provider, name);
    }
    return this;
  }

  public AnItem aged(Duration other) {
    age = other;
    return this;
  }

  public AnItem with(String attribute, Object value) {
    attributes.put(attribute, value);
    return this;
  }

  /** A track in which a machine heard this tempo and, of everything else, so much. */
  public AnItem sounding(double tempo, double rest) {
    for (var feature :
        List.of(
            "energy",
            "valence",
            "danceability",
            "acousticness",
            "instrumentalness",
            "speechiness",
            "liveness")) {
      with(feature, rest);
    }
    return kind(Kind.TRACK).with("tempo", tempo);
  }

  public Item build() {
    return new Item(
        ref(kind, name),
        name,
        genres,
        popularity,
        engagement,
        creator,
        externalIds,
        attributes,
        World.NOW.minus(age));
  }
}
