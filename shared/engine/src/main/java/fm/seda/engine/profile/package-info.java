/**
 * What makes one surface differ from another, as data: weights, sources, filters and how varied a
 * list must be. The bundled ones are the {@code .properties} files beside this package. Start with
 * {@link fm.seda.engine.profile.Profile}.
 */
@NullMarked
package fm.seda.engine.profile;

import org.jspecify.annotations.NullMarked;
