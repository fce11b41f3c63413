package fm.seda.platform.cache;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole lists as JSON. */
@Singleton
@SerdeImport(Slate.class)
@SerdeImport(Card.class)
@SerdeImport(Chance.class)
@SerdeImport(Item.class)
@SerdeImport(ItemRef.class)
@SerdeImport(Friends.class)
@SerdeImport(Friend.class)
@SerdeImport(Explanation.class)
@SerdeImport(Contribution.class)
@SerdeImport(Because.class)
final class SlateJson {

  private static final Logger LOG = LoggerFactory.getLogger(SlateJson.class);

  private final JsonMapper mapper;

  SlateJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  byte[] write(Slate slate) {
    try {
      return mapper.writeValueAsBytes(slate);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a slate as JSON", e);
    }
  }

  /** Empty where the bytes are no slate, as after a release that changed its form. */
  Optional<Slate> read(byte[] json) {
    try {
      return Optional.ofNullable(mapper.readValue(json, Slate.class));
    } catch (IOException e) {
      LOG.warn("a cached slate cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
