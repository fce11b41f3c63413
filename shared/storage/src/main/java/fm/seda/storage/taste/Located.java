package fm.seda.storage.taste;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.storage.catalogue.StoredItem;
import fm.seda.storage.session.Json;
import fm.seda.storage.vectors.HalfVectors;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A vector and the space it lies in. */
record Located(EmbeddingSpace space, float[] vector) {

  /** What {@code embedding_meta} says of the space. */
  @Serdeable
  record Meta(@Nullable String provider, @Nullable String model) {

    EmbeddingSpace space(int dim) {
      return new EmbeddingSpace(provider == null ? "" : provider, model == null ? "" : model, dim);
    }
  }

  /** Reads the columns {@code embedding} and {@code embedding_meta}; empty where they are null. */
  static Optional<Located> in(ResultSet row, Json json) throws SQLException {
    var sent = row.getBytes("embedding");
    if (sent == null) {
      return Optional.empty();
    }
    var vector = HalfVectors.unpack(sent);
    var meta = json.read(row.getString("embedding_meta"), Argument.of(Meta.class));
    return Optional.of(new Located(meta.space(vector.length), vector));
  }

  /** Where an item lies, if it has been embedded. */
  static Optional<Located> of(StoredItem item) {
    var vector = item.vector();
    var space = item.space();
    return vector == null || space == null
        ? Optional.empty()
        : Optional.of(new Located(space, vector));
  }

  /** What {@code embedding_meta} is to say of it. */
  Map<String, Object> meta(Instant computedAt) {
    return Map.of(
        "provider", space.provider(),
        "model", space.model(),
        "dim", space.dim(),
        "computedAt", computedAt.toString());
  }
}
