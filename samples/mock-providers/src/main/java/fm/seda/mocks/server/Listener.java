package fm.seda.mocks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server. It listens on the loopback address only. */
public final class Listener implements AutoCloseable {

  private final Server server;
  private final ServerConnector connector;
  private final CountDownLatch closing;

  private Listener(Server server, ServerConnector connector, CountDownLatch closing) {
    this.server = server;
    this.connector = connector;
    this.closing = closing;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for a free one
   * @throws UncheckedIOException when the port is taken
   */
  public static Listener start(int port, Desk desk) {
    var threads = new QueuedThreadPool();
    threads.setName("mocks");
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    var server = new Server(threads);
    var settings = new HttpConfiguration();
    settings.setSendServerVersion(false);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    // some answers take long on purpose
    connector.setIdleTimeout(0);
    server.addConnector(connector);
    var closing = new CountDownLatch(1);
    server.setHandler(new JettyDesk(desk, closing));
    try {
      connector.open();
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + port + " is taken", e);
    }
    LifeCycle.start(server);
    return new Listener(server, connector, closing);
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    closing.countDown();
    LifeCycle.stop(server);
  }
}
