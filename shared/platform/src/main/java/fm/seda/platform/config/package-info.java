/**
 * Configuration every function shares. The defaults are in {@code defaults.properties}; each block
 * of keys is one typed record, and all of them are logged once at start, without secrets.
 *
 * <p>Start with {@link fm.seda.platform.config.Deployment}.
 */
@NullMarked
package fm.seda.platform.config;

import org.jspecify.annotations.NullMarked;
