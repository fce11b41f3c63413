/**
 * A person as the ranking sees them: who they are, the things they like best with names and
 * vectors, the genres that speak from it. Painted once per ranking, read by every step. Start with
 * {@link fm.seda.engine.portrait.Portrait}.
 */
@NullMarked
package fm.seda.engine.portrait;

import org.jspecify.annotations.NullMarked;
