/**
 * Stands in for the providers that seda asks: it speaks their APIs, fails when told to, and counts
 * what it was asked for. Start with {@link fm.seda.mocks.MockProviders}; what it speaks is one
 * {@link fm.seda.mocks.api.Api} each.
 */
@NullMarked
package fm.seda.mocks;

import org.jspecify.annotations.NullMarked;
