package fm.seda.linkcallback;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * All providers.
 *
 * @param consentVersion of what each of them is said to give
 */
@Serdeable
record LinksAnswer(String consentVersion, List<LinkView> links) {}
