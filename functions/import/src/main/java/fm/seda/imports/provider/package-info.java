/**
 * Music providers that people have libraries at. Start with {@link
 * fm.seda.imports.provider.Libraries}.
 */
@NullMarked
package fm.seda.imports.provider;

import org.jspecify.annotations.NullMarked;
