package fm.seda.local.stack;

import fm.seda.datasets.people.People;
import fm.seda.local.control.ControlRoutes;
import fm.seda.local.control.Switch;
import fm.seda.local.events.QueueSetup;
import fm.seda.local.gateway.Endpoint;
import fm.seda.local.gateway.FunctionEndpoint;
import fm.seda.local.gateway.Gateway;
import fm.seda.local.identity.ApiKey;
import fm.seda.local.identity.LocalIssuer;
import fm.seda.local.identity.SecretFiles;
import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.Queues;
import fm.seda.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts the system, part by part. What was started is noted in a {@link Shutdown}, which stops it
 * also when a later part fails.
 */
public final class Stack {

  private static final Duration FIRST_WORK = Duration.ofMinutes(30);

  private final StackSettings settings;
  private final Console console;
  private final Shutdown shutdown;
  private final InstantSource clock = InstantSource.system();

  public Stack(StackSettings settings, Console console, Shutdown shutdown) {
    this.settings = settings;
    this.console = console;
    this.shutdown = shutdown;
  }

  /** Returns when the system is ready and the demo data is in it. */
  public RunningStack start() throws InterruptedException {
    var folder = settings.folder();
    var port = Port.choose(settings.port());
    var baseUrl = URI.create("http://localhost:" + port);
    var issuer = LocalIssuer.of(folder.secrets(), clock);
    var key = ApiKey.of(folder.secrets());
    var accounts = new DatabaseAccounts(folder.secrets());

    var mocks = settings.mocks() ? Optional.of(startMocks()) : Optional.<Mocks>empty();
    var servers = Servers.start(folder, console, shutdown);
    VectorWidth.require(servers.postgres(), servers.databaseUrl(), settings.embeddings().first());
    var sqs = servers.sqs().client();
    shutdown.later("SQS client", sqs::close);
    var queues = QueueSetup.create(sqs, Queues.ALL);
    var environment =
        new FunctionEnvironment(servers, accounts, queues, baseUrl, providers(baseUrl, mocks));
    var host = Deployment.run(settings, environment, console, shutdown);
    accounts.store(key, servers.databaseUrl());
    var sources = new EventSources(host, shutdown);
    sources.poll(servers, queues);
    var schedules = sources.schedule();

    var readiness = new Readiness();
    var control = control(issuer, host, schedules, servers);
    var routes = Stream.concat(functionRoutes(host, readiness), control.all()).toList();
    var gateway =
        console.timed("gateway", "Listening at " + baseUrl, () -> Gateway.start(port, routes));
    shutdown.later("gateway", gateway::close);

    var demoData = new DemoData(baseUrl, key, issuer, folder.demoData(), console);
    if (demoData.load(settings.size())) {
      new QueueDrain(new QueueBacklog(sqs, queues), console, clock).await(FIRST_WORK);
      new FirstNight(schedules, console).run();
    }
    var warmUp = new WarmUp(host, baseUrl, issuer.token(People.MIRA), settings.mocks());
    console.timed(
        "functions",
        "Those that people wait for are awake",
        () -> {
          warmUp.run();
          return host;
        });
    readiness.complete();
    var running =
        new RunningStack(
            baseUrl,
            issuer.token(People.DEMO),
            key,
            servers.sqs().endpoint(),
            mocks.map(Mocks::address));
    announce(running);
    return running;
  }

  private Mocks startMocks() {
    var mocks =
        console.timed(
            "mocks", "Providers are mocked", () -> Mocks.start(settings.folder().secrets()));
    shutdown.later("mocks", mocks::close);
    return mocks;
  }

  private Map<String, String> providers(URI baseUrl, Optional<Mocks> mocks) {
    var chosen = new TreeMap<>(settings.embeddings().settings());
    chosen.putAll(Linking.settings(settings.folder().secrets(), baseUrl));
    mocks.ifPresent(it -> chosen.putAll(it.settings()));
    return chosen;
  }

  private Stream<Endpoint.Mounted> functionRoutes(FunctionHost host, Readiness readiness) {
    return Topology.routes()
        .map(routed -> {
          var function = host.function(routed.function().name());
          Endpoint endpoint = new FunctionEndpoint(routed.route().key(), function, clock);
          var ready =
              routed.route().path().equals(Readiness.PATH) ? readiness.before(endpoint) : endpoint;
          return new Endpoint.Mounted(routed.route(), ready, Gateway.FUNCTION_PATIENCE);
        });
  }

  private static ControlRoutes control(
      LocalIssuer issuer, FunctionHost host, Scheduler schedules, Servers servers) {
    var postgres = servers.postgres();
    var redis = servers.redis();
    var switches =
        List.of(
            new Switch("postgres", postgres::stop, postgres::start),
            new Switch("redis", redis::stop, redis::start));
    return new ControlRoutes(issuer, host, schedules, switches, servers.sqs()::releaseInFlight);
  }

  private void announce(RunningStack running) {
    try {
      SecretFiles.write(settings.folder().environment(), running.shellLines());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + settings.folder().environment(), e);
    }
    console.say(running.welcome(settings.folder()));
  }
}
