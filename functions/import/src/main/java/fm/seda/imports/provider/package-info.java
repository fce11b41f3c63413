/**
 * How music providers are reached: where, and how often by all instances together. Start with {@link
 * fm.seda.imports.provider.Libraries}.
 */
@NullMarked
package fm.seda.imports.provider;

import org.jspecify.annotations.NullMarked;
