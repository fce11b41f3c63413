package fm.seda.platform.queue;

import fm.seda.platform.config.Deployment;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The way to SQS. */
@Factory
@Requires(condition = SendsMessages.class)
final class SqsConnection {

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ONE_TRY = Duration.ofSeconds(3);
  private static final Duration ALL_TRIES = Duration.ofSeconds(8);

  @Singleton
  @Bean(preDestroy = "close")
  SqsClient client(QueueSettings settings, Deployment deployment) {
    var builder =
        SqsClient.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ONE_TRY))
            .overrideConfiguration(
                calls -> calls.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(ALL_TRIES));
    if (settings.region() != null) {
      builder.region(Region.of(settings.region()));
    }
    if (settings.endpoint() != null) {
      builder.endpointOverride(URI.create(settings.endpoint()));
    }
    if (deployment.local()) {
      // a queue server on this machine asks for credentials, but not for real ones
      builder.credentialsProvider(
          StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }
    return builder.build();
  }
}
