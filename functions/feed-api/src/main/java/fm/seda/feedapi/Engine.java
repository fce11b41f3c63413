package fm.seda.feedapi;

import fm.seda.engine.Recommender;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.port.SlateStore;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.read.FeedReader;
import fm.seda.engine.wish.Situations;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts the engine together from the adapters that are there. */
@Factory
final class Engine {

  @Singleton
  Profiles profiles() {
    return Profiles.bundled();
  }

  @Singleton
  Modes modes() {
    return Modes.bundled();
  }

  @Singleton
  Situations situations() {
    return Situations.bundled();
  }

  @Singleton
  Ports ports(
      Listeners listeners,
      Catalog catalog,
      VectorStore vectors,
      FriendActivity friends,
      LearntTaste learnt) {
    return new Ports(listeners, catalog, vectors, friends, learnt);
  }

  @Singleton
  FeedReader reader(
      Ports ports, SlateCache cache, SlateStore store, Clock clock, Supplier<UUID> ids) {
    return new FeedReader(ports, cache, store, new Recommender(ports, ids), clock, ids);
  }
}
