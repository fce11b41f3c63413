/**
 * What music providers told of their catalogues. Start with {@link
 * fm.seda.storage.payloads.PostgresPayloadCache}.
 */
@NullMarked
package fm.seda.storage.payloads;

import org.jspecify.annotations.NullMarked;
