package fm.seda.platform.json;

import fm.seda.domain.Decision;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;

/** The domain's words are lower case in JSON, wherever they stand in it. */
@Factory
final class WireNames {

  @Singleton
  Serde<Kind> kinds() {
    return new WireNameSerde<>(Kind.class, Kind::wireName);
  }

  @Singleton
  Serde<InteractionType> interactionTypes() {
    return new WireNameSerde<>(InteractionType.class, InteractionType::wireName);
  }

  @Singleton
  Serde<Decision> decisions() {
    return new WireNameSerde<>(Decision.class, Decision::wireName);
  }
}
