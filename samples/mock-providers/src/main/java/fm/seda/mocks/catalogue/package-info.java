/**
 * The music that all music providers have: artists, albums and tracks, among them those of the
 * local demo, and what each account listens to. Everything follows from a seed and the year. Each
 * provider knows the same things by {@link fm.seda.mocks.catalogue.Identities ids of its own} and
 * {@link fm.seda.mocks.catalogue.Spelling writes} some of them in its own way. Start with {@link
 * fm.seda.mocks.catalogue.Catalogue}.
 */
@NullMarked
package fm.seda.mocks.catalogue;

import org.jspecify.annotations.NullMarked;
