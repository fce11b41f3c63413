package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Which port of the loopback interface a server may have. */
final class Ports {
  private static final int ANY = 0;

  private Ports() {}

  /** The port that was asked for; else the one of last time, if nobody took it; else any. */
  static int choose(Optional<Integer> wanted, Note lastTime) {
    if (wanted.isPresent()) {
      return opened(wanted.get())
          .orElseThrow(() ->
              new PostgresUnavailableException(
                  "Port " + wanted.get() + " is taken by another program",
                  "end that program, or set SEDA_POSTGRES_PORT to a free port"));
    }
    return lastTime
        .read()
        .map(Integer::valueOf)
        .flatMap(Ports::opened)
        .or(() -> opened(ANY))
        .orElseThrow();
  }

  private static Optional<Integer> opened(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return Optional.of(socket.getLocalPort());
    } catch (BindException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
