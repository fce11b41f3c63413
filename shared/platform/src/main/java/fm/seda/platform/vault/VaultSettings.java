package fm.seda.platform.vault;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * Where the keys of the vault are. Exactly one of the first two.
 *
 * @param key the ARN of a key of AWS KMS, not an alias: what was sealed names it
 * @param keyFile keys of a developer's machine; nowhere else
 * @param endpoint of KMS instead of the region's own
 */
@ConfigurationProperties("seda.vault")
@Requires(classes = KmsClient.class)
record VaultSettings(@Nullable String key, @Nullable Path keyFile, @Nullable String endpoint)
    implements Settings {}
