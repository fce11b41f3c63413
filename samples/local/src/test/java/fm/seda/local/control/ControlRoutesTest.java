package fm.seda.local.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fm.seda.local.gateway.Gateway;
import fm.seda.local.identity.LocalIssuer;
import fm.seda.local.identity.SecretFiles;
import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.lambda.FunctionLogs;
import fm.seda.local.sample.Moody;
import fm.seda.local.sample.SamplePackage;
import fm.seda.local.schedules.Scheduled;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.ScheduleSpec;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlRoutesTest {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  @TempDir Path folder;
  private final List<String> done = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private FunctionHost host;
  private Scheduler schedules;
  private Gateway gateway;

  @BeforeEach
  void start() throws Exception {
    var logs = FunctionLogs.capture(folder.resolve("logs"));
    host = new FunctionHost(folder.resolve("functions"), logs, InstantSource.system());
    var moody =
        host.deploy(
            SamplePackage.spec(Moody.class, 1, Duration.ofSeconds(20)),
            SamplePackage.zip(folder, Moody.class),
            Map.of());
    schedules =
        Scheduler.start(
            List.of(
                new Scheduled(new ScheduleSpec("calm", "0 2 * * ? *", "{}"), moody),
                new Scheduled(
                    new ScheduleSpec("storm", "0 2 * * ? *", "{\"mood\":\"angry\"}"), moody)),
            Clock.systemUTC());
    var redis = new Switch("redis", () -> done.add("stop"), () -> done.add("start"));
    Runnable refuse =
        () -> {
          throw new UnsupportedOperationException("not ours");
        };
    var control =
        new ControlRoutes(
            LocalIssuer.of(new SecretFiles(folder), InstantSource.system()),
            host,
            schedules,
            List.of(redis, new Switch("postgres", refuse, refuse)),
            () -> done.add("released"));
    gateway = Gateway.start(0, control.all().toList());
  }

  @AfterEach
  void stop() {
    gateway.close();
    schedules.close();
    host.close();
    System.setOut(OUT);
    System.setErr(ERR);
  }

  @Test
  void givesAnybodyATokenThatItsKeysConfirm() throws Exception {
    var token = SignedJWT.parse(post("/local/tokens/ada").body().strip());
    var keys = get("/local/.well-known/jwks.json").body();

    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("ada");
    assertThat(keys).contains(token.getHeader().getKeyID());
  }

  @Test
  void firesASchedule() throws Exception {
    assertThat(post("/local/schedules/calm/fire").body()).contains("fine");
    assertThat(post("/local/schedules/storm/fire").statusCode()).isEqualTo(502);
    assertThat(post("/local/schedules/storm/fire").body()).contains("leave me alone");
    assertThat(post("/local/schedules/none/fire").statusCode()).isEqualTo(404);
  }

  @Test
  void listsSchedulesWithTheirNextTime() throws Exception {
    assertThat(get("/local/schedules").body()).contains("calm", "0 2 * * ? *", "T02:00:00Z");
  }

  @Test
  void invokesAndListsFunctions() throws Exception {
    assertThat(post("/local/functions/Moody/invoke").body()).contains("fine");
    assertThat(post("/local/functions/nobody/invoke").statusCode()).isEqualTo(404);
    assertThat(get("/local/functions").body()).contains("\"instances\" : 1");
  }

  @Test
  void turnsServersOffAndOn() throws Exception {
    assertThat(post("/local/dependencies/redis/stop").statusCode()).isEqualTo(200);
    assertThat(post("/local/dependencies/redis/start").statusCode()).isEqualTo(200);
    assertThat(post("/local/dependencies/redis/kick").statusCode()).isEqualTo(404);
    assertThat(post("/local/dependencies/mysql/stop").statusCode()).isEqualTo(404);
    assertThat(post("/local/dependencies/postgres/stop").statusCode()).isEqualTo(409);
    assertThat(post("/local/queues/release").statusCode()).isEqualTo(200);
    assertThat(done).containsExactly("stop", "start", "released");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  private HttpResponse<String> post(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.noBody()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private URI at(String path) {
    return URI.create(gateway.baseUrl() + path);
  }
}
