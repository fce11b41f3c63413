package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.datasets.wire.Json;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireTest {

  private static final String[] FEATURES = {
    "energy",
    "tempo",
    "valence",
    "danceability",
    "acousticness",
    "instrumentalness",
    "speechiness",
    "liveness",
    "loudness"
  };

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    new DatasetFiles(folder, Progress.SILENT).write(Communities.SMOKE);
  }

  @Test
  void writesItemsAsTheApiTakesThem() throws IOException {
    for (var item : lines("items.jsonl")) {
      var kind = Kind.fromWireName(item.get("kind").asText()).orElseThrow();
      UUID.fromString(item.get("id").asText());
      Instant.parse(item.get("createdAt").asText());
      assertThat(item.get("name").asText()).isNotBlank().hasSizeLessThan(200);
      assertThat(item.get("genres")).isNotEmpty();
      assertThat(item.get("popularity").asDouble()).isBetween(0.0, 1.0);
      assertThat(item.has("creator")).isEqualTo(kind != Kind.ARTIST);
      assertThat(item.get("externalIds").get("opencrate").asText()).matches("[A-Z]{2}\\d{7}");
      assertThat(fields(item.get("attributes"))).contains(attributes(kind));
    }
  }

  @Test
  void writesPeopleAsTheApiTakesThem() throws IOException {
    for (var person : lines("people.jsonl")) {
      assertThat(fields(person))
          .containsExactly(
              "userId",
              "displayName",
              "avatarUrl",
              "region",
              "timeZone",
              "genres",
              "languages",
              "presenceVisibility");
    }
  }

  @Test
  void writesFriendshipsAsTheApiTakesThem() throws IOException {
    for (var friendship : lines("friends.jsonl")) {
      assertThat(fields(friendship)).containsExactly("userId", "friendUserId", "relationshipType");
    }
  }

  @Test
  void writesInteractionsAsTheApiTakesThemWithWhoItWas() throws IOException {
    for (var interaction : lines("interactions.jsonl")) {
      assertThat(fields(interaction))
          .containsExactly("userId", "id", "type", "kind", "itemId", "context", "occurredAt");
      assertThat(InteractionType.fromWireName(interaction.get("type").asText())).isPresent();
      Instant.parse(interaction.get("occurredAt").asText());
    }
  }

  private static String[] attributes(Kind kind) {
    return switch (kind) {
      case ARTIST -> new String[] {"description", "coverArtUrl"};
      case TRACK -> FEATURES;
      case PLAYLIST -> new String[] {"ownerId", "provider", "trackCount", "trackIds", "topArtists"};
      case ROOM -> new String[] {"genre", "participantCount", "topArtists", "coverArtUrl"};
      case POST -> new String[] {"content", "mediaUrls", "authorName"};
    };
  }

  private static List<String> fields(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private List<JsonNode> lines(String file) throws IOException {
    var nodes = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(folder.resolve(file))) {
      nodes.add(Json.MAPPER.readTree(line));
    }
    assertThat(nodes).isNotEmpty();
    return nodes;
  }
}
