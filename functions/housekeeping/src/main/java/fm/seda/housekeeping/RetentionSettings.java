package fm.seda.housekeeping;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long what is kept.
 *
 * @param events single interactions; their sums are kept for good
 * @param slates records of what was shown
 */
@ConfigurationProperties("seda.retention")
public record RetentionSettings(
    @Bindable(defaultValue = "7d") Duration events, @Bindable(defaultValue = "90d") Duration slates)
    implements Settings {}
