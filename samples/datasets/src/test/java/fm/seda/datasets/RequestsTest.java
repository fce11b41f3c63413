package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.wire.ItemRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code samples/requests} names items of the smoke community; this keeps the two together. */
class RequestsTest {

  private static final Path REQUESTS = Path.of("../requests");
  private static final Pattern ITEM =
      Pattern.compile("\"kind\": \"(\\w+)\",\\s+\"(?:itemId|id)\": \"([0-9a-f-]{36})\"");

  @Test
  void nameItemsOfTheSmokeCommunity() throws IOException {
    var items =
        Communities.SMOKE
            .items()
            .collect(
                Collectors.toMap(item -> item.kind().wireName() + " " + item.id(), ItemRow::name));

    for (var file : List.of("interactions.http", "feedback.http")) {
      var named =
          ITEM.matcher(text(REQUESTS.resolve(file))).results().map(RequestsTest::ref).toList();

      assertThat(named).as(file).isNotEmpty().allSatisfy(it -> assertThat(items).containsKey(it));
    }
  }

  @Test
  void keepTokensAndKeysInVariables() throws IOException {
    try (var files = Files.list(REQUESTS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".http")).map(RequestsTest::text))
          .hasSizeGreaterThanOrEqualTo(10)
          .allSatisfy(text ->
              assertThat(text)
                  .contains("{{SEDA_URL}}")
                  .doesNotContainPattern("Bearer (?!\\{\\{)|X-Api-Key: (?!\\{\\{)"));
    }
  }

  private static String ref(MatchResult match) {
    return match.group(1) + " " + match.group(2);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
