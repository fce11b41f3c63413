package fm.seda.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.LogLines;
import io.micronaut.context.env.PropertySource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  @Test
  void everythingHasADefaultButWhatOnlyTheDeploymentKnows() {
    try (var function = LambdaHttp.with(Map.of())) {
      var deployment = function.context().getBean(Deployment.class);

      assertThat(deployment).isEqualTo(new Deployment("aws", "us"));
      assertThat(property(function, "datasources.default.maximum-pool-size")).isEqualTo("4");
      assertThat(property(function, "datasources.default.allow-pool-suspension")).isEqualTo("true");
    }
  }

  @Test
  void whatTheDeploymentSaysComesFirst() {
    try (var function = LambdaHttp.with(Map.of("seda.cell", "eu", "seda.database.url", "jdbc:x"))) {
      assertThat(function.context().getBean(Deployment.class).cell()).isEqualTo("eu");
      assertThat(property(function, "datasources.default.url")).isEqualTo("jdbc:x");
    }
  }

  @Test
  void environmentVariablesNameTheSameKeys() {
    var source =
        PropertySource.of(
            "env",
            Map.of("SEDA_QUEUE_URL_RERANK", "http://q/rerank", "SEDA_AUTH_JWKS_URL", "http://k"),
            PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE);
    try (var function = LambdaHttp.with(Map.of())) {
      var environment = function.context().getEnvironment();
      environment.addPropertySource(source);
      environment.refresh();

      assertThat(property(function, "seda.queue.url.rerank")).isEqualTo("http://q/rerank");
      assertThat(property(function, "seda.auth.jwks-url")).isEqualTo("http://k");
      assertThat(environment.containsProperties("seda.queue.url")).isTrue();
    }
  }

  @Test
  void theStartSaysWhatIsConfiguredButNoSecret() {
    try (var log = LogLines.record();
        var _ =
            LambdaHttp.with(
                Map.of(
                    "seda.auth.gateway-secret", "open-sesame", "seda.auth.issuer", "https://i"))) {
      var lines = log.all().stream().map(line -> line.getFormattedMessage()).toList();

      assertThat(lines)
          .contains("Deployment[environment=aws, cell=us]")
          .anySatisfy(line -> assertThat(line).contains("https://i").contains("gatewaySecret=***"))
          .noneSatisfy(line -> assertThat(line).contains("open-sesame"));
    }
  }

  private static String property(LambdaHttp function, String key) {
    return function.context().getRequiredProperty(key, String.class);
  }
}
