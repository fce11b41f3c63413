package fm.seda.rerank.night;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.Recommender;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Slate;
import fm.seda.storage.listeners.ListenerDraft;
import fm.seda.storage.night.CrowdReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.taste.ManyTastes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Ranks many people by the same engine as one, with all it asks in memory. */
@Singleton
final class CrowdRanking {

  private final CrowdReader reader;
  private final Database database;
  private final Json json;
  private final VectorTables tables;
  private final VectorStore index;
  private final Listeners single;
  private final Profiles profiles;
  private final Supplier<UUID> ids;
  private final Clock clock;

  CrowdRanking(
      CrowdReader reader,
      Database database,
      Json json,
      VectorTables tables,
      VectorStore index,
      Listeners single,
      Profiles profiles,
      Supplier<UUID> ids,
      Clock clock) {
    this.reader = reader;
    this.database = database;
    this.json = json;
    this.tables = tables;
    this.index = index;
    this.single = single;
    this.profiles = profiles;
    this.ids = ids;
    this.clock = clock;
  }

  /** Reads all there is to know of these people and what lies around them, and renews tastes. */
  Prepared prepare(List<UUID> people, Stock stock, Attempts attempts, Stages stages) {
    var now = now();
    var crowd = read(people, stock, now);
    stages.done("read");
    return prepare(crowd, stock, now, attempts, stages);
  }

  private Instant now() {
    // as the database keeps it: a list must not seem older than the taste it was made from
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private CrowdReader.Everything read(List<UUID> people, Stock stock, Instant now) {
    return reader.read(people, now, mostFriends(), stock::item);
  }

  private Prepared prepare(
      CrowdReader.Everything crowd, Stock stock, Instant now, Attempts attempts, Stages stages) {
    var listeners = listeners(crowd.people(), stock, now, attempts);
    stages.done("taste");
    return prepared(listeners, crowd, stock, now);
  }

  /**
   * One person's lists, by a taste that is as it should be; none if there is nothing to go by.
   *
   * @return empty if they have to do with something that came after the stock was taken
   */
  Optional<List<Slate>> alone(UUID userId, Stock stock) {
    var now = now();
    var crowd = read(List.of(userId), stock, now);
    if (stock.lacksSomeOf(touched(crowd))) {
      return Optional.empty();
    }
    var attempts = new Attempts();
    var alone = prepare(crowd, stock, now, attempts, new Stages());
    var slates = alone.rank(alone.listeners(), attempts);
    if (attempts.failed() > 0) {
      throw new IllegalStateException(userId + " could not be ranked; the log says why");
    }
    return Optional.of(slates);
  }

  private static List<ItemRef> touched(CrowdReader.Everything crowd) {
    return crowd.people().stream()
        .flatMap(draft -> draft.affinities().stream())
        .map(Affinity::item)
        .toList();
  }

  private Prepared prepared(
      List<Listener> listeners, CrowdReader.Everything crowd, Stock stock, Instant now) {
    var around = new Surroundings(stock, index);
    var ports = new Ports(single, stock, around, crowd.friends(), crowd.learnt());
    return new Prepared(listeners, around, new Recommender(ports, ids), profiles.all(), now);
  }

  private List<Listener> listeners(
      Collection<ListenerDraft> drafts, Stock stock, Instant now, Attempts attempts) {
    var table = tables.toFill(stock.space());
    var tastes = new ManyTastes(database, json, now, table, stock::stored, stock.genres());
    var stale = new ArrayList<ListenerDraft>();
    var chosen = new LinkedHashSet<String>();
    var listeners = new ArrayList<Listener>();
    for (var draft : drafts) {
      if (draft.stale()) {
        attempts
            .at(draft.userId(), () -> chosen.addAll(draft.chosenGenres()))
            .ifPresent(_ -> stale.add(draft));
      } else {
        attempts.at(draft.userId(), draft::listener).ifPresent(listeners::add);
      }
    }
    tastes.prepare(
        stale.stream().flatMap(it -> ManyTastes.telling(it.affinities()).stream()).toList(),
        chosen);
    for (var draft : stale) {
      attempts.at(draft.userId(), () -> renewed(draft, tastes)).ifPresent(listeners::add);
    }
    tastes.store();
    return listeners;
  }

  private static Listener renewed(ListenerDraft draft, ManyTastes tastes) {
    var history = ManyTastes.telling(draft.affinities());
    var taste = tastes.compute(draft.userId(), history, draft.chosenGenres());
    return draft.listener(taste, tastes.space());
  }

  private int mostFriends() {
    return profiles.all().stream()
        .mapToInt(profile -> profile.sources().getOrDefault("friends", 0))
        .max()
        .orElse(0);
  }

  /**
   * Everything is at hand.
   *
   * @param now when it was read; lists are dated by it
   */
  record Prepared(
      List<Listener> listeners,
      Surroundings around,
      Recommender recommender,
      Collection<Profile> profiles,
      Instant now) {

    /** Their lists; none for whom there is nothing to rank by, or whose ranking failed. */
    List<Slate> rank(List<Listener> some, Attempts attempts) {
      var rankable = some.stream().filter(Listener::rankable).toList();
      var slates = new ArrayList<Slate>();
      int atOnce = around.peopleAtOnce();
      for (int from = 0; from < rankable.size(); from += atOnce) {
        var next = rankable.subList(from, Math.min(from + atOnce, rankable.size()));
        lookAround(next);
        for (var listener : next) {
          attempts
              .at(listener.userId(), () -> recommender.whole(listener, profiles, now))
              .ifPresent(slates::addAll);
        }
      }
      return slates;
    }

    private void lookAround(List<Listener> some) {
      var tastes =
          some.stream()
              .filter(it -> it.space().equals(around.space()))
              .flatMap(it -> it.taste().stream())
              .map(TasteCentre::direction)
              .toList();
      profiles.stream()
          .flatMap(it -> it.kinds().stream())
          .distinct()
          .forEach(kind -> around.look(kind, tastes));
    }
  }
}
