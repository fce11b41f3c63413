package fm.seda.platform.queue;

import java.util.Arrays;
import java.util.Optional;

/** The {@code type} of a message, which tells what its payload is. */
enum PayloadType {
  INTERACTIONS_RECORDED("interactions.recorded", InteractionsRecorded.class),
  ITEMS_CHANGED("items.changed", ItemsChanged.class),
  RERANK_USER("rerank.user", RerankUser.class),
  RERANK_SHARD("rerank.shard", RerankShard.class),
  IMPORT_LIBRARY("library.linked", ImportLibrary.class),
  IMPORT_SESSION("library.session", ImportSession.class);

  private final String wireName;
  private final Class<? extends Payload> payload;

  PayloadType(String wireName, Class<? extends Payload> payload) {
    this.wireName = wireName;
    this.payload = payload;
  }

  String wireName() {
    return wireName;
  }

  Class<? extends Payload> payload() {
    return payload;
  }

  static PayloadType of(Payload payload) {
    return switch (payload) {
      case InteractionsRecorded _ -> INTERACTIONS_RECORDED;
      case ItemsChanged _ -> ITEMS_CHANGED;
      case RerankUser _ -> RERANK_USER;
      case RerankShard _ -> RERANK_SHARD;
      case ImportLibrary _ -> IMPORT_LIBRARY;
      case ImportSession _ -> IMPORT_SESSION;
    };
  }

  static Optional<PayloadType> fromWireName(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(name)).findFirst();
  }
}
