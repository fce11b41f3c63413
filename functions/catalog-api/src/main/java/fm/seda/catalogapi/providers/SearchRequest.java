package fm.seda.catalogapi.providers;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param limit 1 to 10; 10 if it is left out
 * @param market a country in two capital letters; that of the settings if it is left out
 */
@Serdeable
record SearchRequest(String query, @Nullable Integer limit, @Nullable String market) {}
