package fm.seda.local.stack;

import fm.seda.local.gateway.Gateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Optional;

/** Which port the gateway gets. */
final class Port {

  private static final int USUAL = 8080;

  private Port() {}

  /** The one asked for, which must be free; else the usual one, unless it is taken. */
  static int choose(Optional<Integer> wanted) {
    if (wanted.isPresent()) {
      if (!Gateway.isFree(wanted.get())) {
        throw new StackException(
            "Port " + wanted.get() + " is taken", "set SEDA_PORT to another, or unset it");
      }
      return wanted.get();
    }
    return Gateway.isFree(USUAL) ? USUAL : anyFree();
  }

  private static int anyFree() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No port is free", e);
    }
  }
}
