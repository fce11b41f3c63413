package fm.seda.local.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The HTTP server. It listens on the loopback address only, because everybody who reaches it may
 * ask for anybody's token.
 *
 * <pre>{@code
 * try (var gateway = Gateway.start(8080, List.of(mounted))) {
 *   System.out.println(gateway.baseUrl());
 * }
 * }</pre>
 */
public final class Gateway implements AutoCloseable {

  /** API Gateway gives up on a function after this. */
  public static final Duration FUNCTION_PATIENCE = Duration.ofSeconds(30);

  private static final int MAX_HEADERS = 10 * 1024;

  private final Server server;
  private final Dispatcher dispatcher;
  private final URI baseUrl;

  private Gateway(Server server, Dispatcher dispatcher, URI baseUrl) {
    this.server = server;
    this.dispatcher = dispatcher;
    this.baseUrl = baseUrl;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for a free one
   * @throws GatewayException when the port is taken
   */
  public static Gateway start(int port, List<Endpoint.Mounted> mounted) {
    var threads = new QueuedThreadPool();
    threads.setName("gateway");
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    var server = new Server(threads);
    var settings = new HttpConfiguration();
    settings.setSendServerVersion(false);
    settings.setRequestHeaderSize(MAX_HEADERS);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    var dispatcher = new Dispatcher(new RouteTable(mounted));
    server.setHandler(new JettyHandler(dispatcher));
    server.setErrorHandler(new JettyErrors());
    try {
      connector.open();
    } catch (IOException e) {
      throw new GatewayException("Port " + port + " is taken; choose another by SEDA_PORT", e);
    }
    LifeCycle.start(server);
    var baseUrl = URI.create("http://localhost:" + connector.getLocalPort());
    return new Gateway(server, dispatcher, baseUrl);
  }

  /** Whether this port can be listened on. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** Without a slash at the end. */
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
    dispatcher.close();
  }
}
