package fm.seda.platform.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.queue.InteractionsRecorded.Recorded;
import fm.seda.platform.queue.ItemsChanged.Changed;
import fm.seda.platform.testing.LambdaHttp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageJsonTest {

  private static final UUID ID = UUID.fromString("0a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5a");
  private static final UUID USER = UUID.fromString("1a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5b");
  private static final Instant THEN = Instant.parse("2026-01-31T20:15:00.123Z");

  private static LambdaHttp function;
  private static MessageJson json;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of());
    json = function.context().getBean(MessageJson.class);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @ParameterizedTest
  @MethodSource
  void readsWhatItWrote(Message message) throws MessageJson.Unreadable {
    assertThat(json.read(json.write(message))).isEqualTo(message);
  }

  static Stream<Message> readsWhatItWrote() {
    var recorded =
        new Recorded(ID, "like", "room", ID, Map.of("mood", "calm", "depth", 3), THEN, null);
    return Stream.of(
        message(USER, new InteractionsRecorded(THEN, List.of(recorded))),
        message(USER, new ImportLibrary(USER, "spotify")),
        message(USER, new ImportSession(USER, "apple", "c2VhbGVk")),
        message(null, new ItemsChanged(List.of(new Changed("room", ID)), null)),
        message(null, new ItemsChanged(List.of(new Changed("room", ID)), "sweep")),
        message(USER, new RerankUser(USER, "like")),
        message(null, new RerankShard(ID, THEN, 0, null, 1000)),
        message(null, new RerankShard(ID, THEN, 1, USER, 1000)));
  }

  @Test
  void isOneFlatObject() {
    assertThat(json.write(message(USER, new RerankUser(USER, "like"))))
        .isEqualTo(
            "{\"userId\":\"%s\",\"reason\":\"like\",\"type\":\"rerank.user\",\"id\":\"%s\","
                    .formatted(USER, ID)
                + "\"cell\":\"us\",\"occurredAt\":\"2026-01-31T20:15:00.123Z\"}");
  }

  private static Message message(UUID userId, Payload payload) {
    return new Message(ID, userId, "us", THEN, null, payload);
  }
}
