package fm.seda.rerank;

import fm.seda.engine.Recommender;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.profile.Profiles;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** The engine, put together from the ports this function has. */
@Factory
final class Ranking {

  @Singleton
  Profiles profiles(RankingSettings settings) {
    return settings.profiles();
  }

  @Singleton
  Recommender recommender(
      Listeners listeners,
      Catalog catalog,
      VectorStore vectors,
      FriendActivity friends,
      LearntTaste learnt,
      Supplier<UUID> ids) {
    return new Recommender(new Ports(listeners, catalog, vectors, friends, learnt), ids);
  }
}
