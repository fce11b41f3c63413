/** Remote providers, asked over HTTP, at a server that speaks as they do and fails when told to. */
@NullMarked
package fm.seda.embeddings.remote;

import org.jspecify.annotations.NullMarked;
