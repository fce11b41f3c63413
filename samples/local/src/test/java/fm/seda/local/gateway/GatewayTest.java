package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.lambda.FunctionLogs;
import fm.seda.local.sample.SamplePackage;
import fm.seda.local.sample.Website;
import fm.seda.topology.Route;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  @TempDir static Path folder;
  private static FunctionHost host;
  private static Gateway gateway;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    var logs = FunctionLogs.capture(folder.resolve("logs"));
    host = new FunctionHost(folder.resolve("functions"), logs, InstantSource.system());
    var website =
        host.deploy(
            SamplePackage.spec(Website.class, 4, Duration.ofSeconds(20)),
            SamplePackage.zip(folder, Website.class),
            Map.of());
    var routes =
        Stream.of(
                "GET /picture",
                "GET /login",
                "GET /dated",
                "GET /crash",
                "GET /nonsense",
                "GET /items/{kind}/{id}",
                "GET /items/popular/today",
                "POST /items")
            .map(key -> key.split(" "))
            .map(key ->
                new Endpoint.Mounted(
                    new Route(key[0], key[1]),
                    new FunctionEndpoint(key[0] + " " + key[1], website, InstantSource.system()),
                    Gateway.FUNCTION_PATIENCE));
    Endpoint slow =
        routed -> {
          new CountDownLatch(1).await();
          return HttpAnswer.json(200, "{}");
        };
    var impatient = new Endpoint.Mounted(new Route("GET", "/slow"), slow, Duration.ofMillis(300));
    gateway = Gateway.start(0, Stream.concat(routes, Stream.of(impatient)).toList());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    host.close();
    System.setOut(OUT);
    System.setErr(ERR);
  }

  @Test
  void turnsARequestIntoAnEventOfPayloadFormatTwo() throws Exception {
    var request =
        request("/items/room/a%20b?genre=house&genre=jazz&q=%C3%B6")
            .header("X-One", "1")
            .header("X-One", "2")
            .header("Cookie", "a=1; b=2")
            .GET();

    var event = JSON.readTree(send(request).body()).path("event");

    assertThat(event.path("version").asText()).isEqualTo("2.0");
    assertThat(event.path("routeKey").asText()).isEqualTo("GET /items/{kind}/{id}");
    assertThat(event.path("rawPath").asText()).isEqualTo("/items/room/a%20b");
    assertThat(event.path("rawQueryString").asText()).isEqualTo("genre=house&genre=jazz&q=%C3%B6");
    assertThat(event.at("/queryStringParameters/genre").asText()).isEqualTo("house,jazz");
    assertThat(event.at("/queryStringParameters/q").asText()).isEqualTo("ö");
    assertThat(event.at("/pathParameters/kind").asText()).isEqualTo("room");
    assertThat(event.at("/pathParameters/id").asText()).isEqualTo("a b");
    assertThat(event.at("/headers/x-one").asText()).isEqualTo("1,2");
    assertThat(event.path("cookies")).hasSize(2);
    assertThat(event.at("/requestContext/http/method").asText()).isEqualTo("GET");
    assertThat(event.at("/requestContext/http/sourceIp").asText()).isEqualTo("127.0.0.1");
    assertThat(event.at("/requestContext/stage").asText()).isEqualTo("$default");
    assertThat(event.at("/requestContext/timeEpoch").asLong()).isPositive();
    assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
  }

  @Test
  void passesTextAsTextAndTheRestInBase64() throws Exception {
    var text = request("/items").header("Content-Type", "application/problem+json; charset=utf-8");
    var binary = request("/items").header("Content-Type", "application/octet-stream");

    var asText = event(send(text.POST(BodyPublishers.ofString("{\"ö\":1}"))));
    var asBase64 = event(send(binary.POST(BodyPublishers.ofByteArray(new byte[] {-1, 0}))));

    assertThat(asText.path("body").asText()).isEqualTo("{\"ö\":1}");
    assertThat(asBase64.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(asBase64.path("body").asText()).isEqualTo("/wA=");
  }

  @Test
  void sendsBinaryAnswersAndCookies() throws Exception {
    var picture = client.send(request("/picture").GET().build(), BodyHandlers.ofByteArray());
    var login = send(request("/login").GET());

    assertThat(picture.body()).containsExactly(1, 2, 3);
    assertThat(picture.headers().firstValue("content-type")).contains("image/x-tiny");
    assertThat(login.statusCode()).isEqualTo(204);
    assertThat(login.headers().allValues("set-cookie")).containsExactly("a=1", "b=2; HttpOnly");
  }

  @Test
  void letsTheFunctionSayWhatTheGatewayWouldHaveSaid() throws Exception {
    var dated = send(request("/dated").GET());

    assertThat(dated.headers().allValues("date")).containsExactly("Thu, 01 Jan 1970 00:00:00 GMT");
  }

  @Test
  void prefersTheRouteWithFewerVariables() throws Exception {
    var event = event(send(request("/items/popular/today").GET()));

    assertThat(event.path("routeKey").asText()).isEqualTo("GET /items/popular/today");
  }

  @Test
  void handsPreflightsToTheOwnerOfThePath() throws Exception {
    var event = event(send(request("/items").method("OPTIONS", BodyPublishers.noBody())));

    assertThat(event.at("/requestContext/http/method").asText()).isEqualTo("OPTIONS");
  }

  @Test
  void answersUnknownPathsWithAProblemThatEchoesTheCorrelationId() throws Exception {
    var answer = send(request("/nowhere").header("X-Correlation-Id", "mine-1").GET());

    assertProblem(answer, 404);
    assertThat(answer.headers().firstValue("x-correlation-id")).contains("mine-1");
    assertThat(JSON.readTree(answer.body()).path("correlationId").asText()).isEqualTo("mine-1");
  }

  @Test
  void hidesWhyAFunctionCrashed() throws Exception {
    var answer = send(request("/crash").GET());

    assertProblem(answer, 502);
    assertThat(answer.body()).doesNotContain("secret detail");
  }

  @Test
  void takesAnAnswerWithoutAUsableStatusForACrash() throws Exception {
    assertProblem(send(request("/nonsense").GET()), 502);
  }

  @Test
  void givesUpOnAFunctionThatIsTooSlow() throws Exception {
    assertProblem(send(request("/slow").GET()), 503);
  }

  @Test
  void refusesTooLargeRequests() throws Exception {
    var tenMegabytes = "a".repeat(10 * 1024 * 1024 + 1);
    var sevenMegabytes = "a".repeat(7 * 1024 * 1024);

    assertProblem(send(request("/items").POST(BodyPublishers.ofString(tenMegabytes))), 413);
    assertProblem(send(request("/items").POST(BodyPublishers.ofString(sevenMegabytes))), 413);
  }

  @Test
  void refusesBrokenPercentEncoding() throws Exception {
    try (var socket = new java.net.Socket("127.0.0.1", gateway.baseUrl().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /items?a=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(UTF_8));

      var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }
  }

  @Test
  void holdsFiftyClientsAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(50)) {
      var answers =
          IntStream.range(0, 1000)
              .mapToObj(i -> threads.submit(() -> send(request("/items/room/" + i).GET())))
              .toList();

      for (var answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void saysWhichPortIsTaken() {
    var port = gateway.baseUrl().getPort();

    assertThat(Gateway.isFree(port)).isFalse();
    assertThatThrownBy(() -> Gateway.start(port, List.of()))
        .isInstanceOf(GatewayException.class)
        .hasMessageContaining("SEDA_PORT");
  }

  private static java.net.http.HttpRequest.Builder request(String path) {
    return java.net.http.HttpRequest.newBuilder(URI.create(gateway.baseUrl() + path));
  }

  private HttpResponse<String> send(java.net.http.HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode event(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body()).path("event");
  }

  private static void assertProblem(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("status").asInt()).isEqualTo(status);
  }
}
