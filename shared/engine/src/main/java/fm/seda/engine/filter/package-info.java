/**
 * Second step: what must not be shown, whatever it would score. Start with {@link
 * fm.seda.engine.filter.Filters}; each rule is one {@link fm.seda.engine.filter.Filter}.
 */
@NullMarked
package fm.seda.engine.filter;

import org.jspecify.annotations.NullMarked;
