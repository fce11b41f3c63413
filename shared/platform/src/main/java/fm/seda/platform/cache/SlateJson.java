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
import fm.seda.engine.slate.KeptSlate;
import fm.seda.engine.slate.Slate;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists as lines of JSON: what is on it, and then a line for each card. */
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
    var bytes = new ByteArrayOutputStream();
    try {
      bytes.writeBytes(mapper.writeValueAsBytes(CachedSlate.Head.of(slate)));
      for (var card : slate.cards()) {
        bytes.write(CachedSlate.NEW_LINE);
        bytes.writeBytes(mapper.writeValueAsBytes(CachedCard.of(card)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a slate as JSON", e);
    }
    return bytes.toByteArray();
  }

  /** Empty where the bytes are no slate, as after a release that changed its form. */
  Optional<KeptSlate> read(byte[] lines) {
    return CachedSlate.of(lines, this).map(slate -> slate);
  }

  /** One of its cards; empty where the bytes are none, or one of another form. */
  Optional<Card> card(byte[] lines, int from, int to) {
    try {
      return read(lines, from, to, CachedCard.class).map(CachedCard::card);
    } catch (IllegalArgumentException e) {
      LOG.warn("a cached card cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** A value of this class; empty where the bytes are none. */
  <T> Optional<T> read(byte[] lines, int from, int to, Class<T> type) {
    try {
      return Optional.ofNullable(
          mapper.readValue(new ByteArrayInputStream(lines, from, to - from), type));
    } catch (IOException e) {
      LOG.warn("a cached slate cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
