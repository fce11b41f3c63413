/**
 * Providers that are asked over the network. Start with {@link
 * fm.seda.embeddings.remote.RemoteProvider}; what differs between them is a {@link
 * fm.seda.embeddings.remote.Dialect}.
 */
@NullMarked
package fm.seda.embeddings.remote;

import org.jspecify.annotations.NullMarked;
