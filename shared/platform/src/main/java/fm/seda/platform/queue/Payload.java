package fm.seda.platform.queue;

/** What a message says. Its fields stand beside those of the envelope, in one JSON object. */
public sealed interface Payload
    permits InteractionsRecorded,
        ItemsChanged,
        RerankUser,
        RerankShard,
        ImportLibrary,
        ImportSession {

  /** At most this many interactions or items in one message, which keeps it far below 256 KiB. */
  int MOST_IN_ONE = 100;
}
