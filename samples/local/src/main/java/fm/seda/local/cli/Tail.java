package fm.seda.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** The lines that were added to a file since the last look. */
final class Tail {

  private final Path file;
  private long read;

  Tail(Path file) {
    this.file = file;
  }

  List<String> lines() throws IOException {
    try (var channel = FileChannel.open(file)) {
      var added = Channels.newInputStream(channel.position(read)).readAllBytes();
      var text = new String(added, UTF_8);
      var complete = text.substring(0, text.lastIndexOf('\n') + 1);
      read += complete.getBytes(UTF_8).length;
      return complete.lines().toList();
    }
  }
}
