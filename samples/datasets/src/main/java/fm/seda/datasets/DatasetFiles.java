package fm.seda.datasets;

import fm.seda.datasets.wire.InteractionLine;
import fm.seda.datasets.wire.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a community to a folder, one JSON row a line, as the API takes them. */
public final class DatasetFiles {

  private static final int ROWS_PER_ADVANCE = 1_000;

  private final Path folder;
  private final Progress progress;

  /** Writes into this folder, which is created if need be. */
  public DatasetFiles(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** A written file. */
  public record Written(String file, long rows, long bytes) {}

  /** Writes everything; what was there before is replaced. */
  public List<Written> write(Community community) throws IOException {
    Files.createDirectories(folder);
    var size = community.recipe().size();
    return List.of(
        write("items", size.items(), community.items()),
        write("people", size.people(), community.people()),
        write("friends", community.friendshipRows(), community.friendships()),
        write("interactions", community.interactions(), lines(community)));
  }

  private static Stream<InteractionLine> lines(Community community) {
    return community
        .histories()
        .flatMap(history ->
            history.interactions().stream()
                .map(interaction -> new InteractionLine(history.userId(), interaction)));
  }

  private Written write(String name, long expected, Stream<?> rows) throws IOException {
    progress.begin(name, expected);
    var file = folder.resolve(name + ".jsonl");
    var written = 0L;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        var json = Json.MAPPER.writer().withRootValueSeparator("\n").writeValues(out)) {
      for (Iterator<?> all = rows.iterator(); all.hasNext(); written++) {
        json.write(all.next());
        if ((written + 1) % ROWS_PER_ADVANCE == 0) {
          progress.advance(ROWS_PER_ADVANCE);
        }
      }
      json.flush();
      out.write('\n');
    }
    progress.advance(written % ROWS_PER_ADVANCE);
    return new Written(file.getFileName().toString(), written, Files.size(file));
  }
}
