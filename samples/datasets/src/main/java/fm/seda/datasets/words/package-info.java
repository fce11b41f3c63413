/**
 * Names and sentences, put together from word lists of our own. Whoever recognises a real artist or
 * person in one has met a coincidence.
 *
 * <p>Start with {@link fm.seda.datasets.words.Writer}; the lists are {@code lexicon.json} beside
 * it.
 */
@NullMarked
package fm.seda.datasets.words;

import org.jspecify.annotations.NullMarked;
