/**
 * First step: a few hundred items out of all, each from a source that has a reason to bring it.
 * Start with {@link fm.seda.engine.collect.Collector}; a new source is one more {@link
 * fm.seda.engine.collect.CandidateSource}.
 */
@NullMarked
package fm.seda.engine.collect;

import org.jspecify.annotations.NullMarked;
