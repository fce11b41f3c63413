package fm.seda.storage.listeners;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.Listener;
import fm.seda.storage.session.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as one of many was read. What only they may have got wrong is not looked into before
 * they are asked for by themselves, so that it stays theirs.
 */
public final class ListenerDraft {

  private final UUID userId;
  private final String externalId;
  private final String preferences;
  private final @Nullable String personalised;
  private final StoredTaste taste;
  private final boolean hasProfile;
  private final boolean stale;
  private final Json json;
  private @Nullable Preferences wishes;
  private final List<Affinity> affinities = new ArrayList<>();
  private final Map<ItemRef, Decision> decisions = new HashMap<>();
  private final Map<ItemRef, Integer> showings = new HashMap<>();

  ListenerDraft(Columns row, Json json) {
    this.userId = row.userId();
    this.externalId = row.externalId();
    this.preferences = row.preferences();
    this.personalised = row.personalised();
    this.taste = row.taste();
    this.hasProfile = row.hasProfile();
    this.stale = row.stale();
    this.json = json;
  }

  /**
   * The columns of {@code many.sql}.
   *
   * @param hasProfile false where the profile was deleted: then whatever taste there is has gone
   * @param stale whether the taste is to be computed anew
   */
  record Columns(
      UUID userId,
      String externalId,
      String preferences,
      @Nullable String personalised,
      StoredTaste taste,
      boolean hasProfile,
      boolean stale) {}

  void add(Affinity affinity) {
    affinities.add(affinity);
  }

  void add(ItemRef item, Decision decision) {
    decisions.put(item, decision);
  }

  void add(ItemRef item, int showings) {
    this.showings.put(item, showings);
  }

  /** Who it is. */
  public UUID userId() {
    return userId;
  }

  /** Whether anything may have moved since their taste was computed. */
  public boolean stale() {
    return stale;
  }

  /** Their history, latest first. */
  public List<Affinity> affinities() {
    return affinities;
  }

  /** The genres they chose. */
  public List<String> chosenGenres() {
    return read().chosenGenres();
  }

  /** With the taste that is stored. */
  public Listener listener() {
    return listener(taste.centres(), taste.space());
  }

  /** With a taste that was computed since, in this space. */
  public Listener listener(List<TasteCentre> newTaste, EmbeddingSpace space) {
    var wishes = read();
    return new Listener(
        userId,
        externalId,
        hasProfile ? newTaste : List.of(),
        space,
        wishes.chosenGenres(),
        wishes.unwantedGenres(),
        affinities,
        decisions,
        showings,
        mayBeUsed(),
        wishes.explicitAllowed());
  }

  private Preferences read() {
    var known = wishes;
    if (known == null) {
      known = json.read(preferences, Preferences.class);
      wishes = known;
    }
    return known;
  }

  private boolean mayBeUsed() {
    return switch (personalised) {
      case null -> true;
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException("personalisation is " + personalised);
    };
  }
}
