package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private static final List<String> FILES =
      List.of("items.jsonl", "people.jsonl", "friends.jsonl", "interactions.jsonl");

  @TempDir private Path folder;

  @Test
  void writesTheSameBytesForTheSameSeed() throws Exception {
    assertThat(digest(Communities.of(Size.SMOKE, 7)))
        .isEqualTo(digest(Communities.of(Size.SMOKE, 7)));
  }

  @Test
  void writesOtherBytesForAnotherSeed() throws Exception {
    assertThat(digest(Communities.of(Size.SMOKE, 7)))
        .isNotEqualTo(digest(Communities.of(Size.SMOKE, 8)));
  }

  @Test
  void keepsAllIdsOnAnotherDay() {
    var later = new Recipe(Size.SMOKE, 1, Communities.DAY.plus(Duration.ofDays(200)));

    assertThat(interactionIds(new Community(later)))
        .containsExactlyInAnyOrderElementsOf(interactionIds(Communities.SMOKE));
  }

  private static List<UUID> interactionIds(Community community) {
    return community
        .histories()
        .flatMap(history -> history.interactions().stream())
        .map(interaction -> interaction.id())
        .toList();
  }

  private String digest(Community community) throws IOException, NoSuchAlgorithmException {
    new DatasetFiles(folder, Progress.SILENT).write(community);
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : FILES) {
      digest.update(Files.readAllBytes(folder.resolve(file)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
