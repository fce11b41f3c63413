package fm.seda.platform.vault;

import fm.seda.platform.config.Deployment;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** The way to the keys. Functions that keep no secrets have no KMS client on their class path. */
@Factory
@Requires(classes = KmsClient.class)
@Requires(condition = HasKeys.class)
final class VaultKeys {

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ONE_TRY = Duration.ofSeconds(2);
  private static final Duration ALL_TRIES = Duration.ofSeconds(6);

  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:kms:(?<region>[a-z0-9-]+):\\d{12}:key/[A-Za-z0-9-]+");

  @Singleton
  @Bean(preDestroy = "close")
  KeyWrapper wrapper(VaultSettings settings, Deployment deployment) {
    if (settings.keyFile() != null) {
      if (!deployment.local() || settings.key() != null) {
        throw new ConfigurationException(
            "seda.vault.key-file is for a developer's machine alone, and not beside seda.vault.key;"
                + " anywhere else set only the latter, to the ARN of a key of AWS KMS.");
      }
      return LocalKeyWrapper.of(settings.keyFile());
    }
    var key = String.valueOf(settings.key());
    return new KmsKeyWrapper(client(key, settings, deployment), key);
  }

  private static KmsClient client(String key, VaultSettings settings, Deployment deployment) {
    var arn = ARN.matcher(key);
    if (!arn.matches()) {
      throw new ConfigurationException(
          "seda.vault.key must be the ARN of a key, arn:aws:kms:<region>:<account>:key/<id>; an"
              + " alias does not say which key something was sealed with.");
    }
    var builder =
        KmsClient.builder()
            .region(Region.of(arn.group("region")))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ONE_TRY))
            .overrideConfiguration(
                calls -> calls.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(ALL_TRIES));
    if (settings.endpoint() != null) {
      builder.endpointOverride(URI.create(settings.endpoint()));
    }
    if (deployment.local()) {
      // an emulator on this machine asks for credentials, but not for real ones
      builder.credentialsProvider(
          StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }
    return builder.build();
  }
}
