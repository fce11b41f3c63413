package fm.seda.embedbatch;

import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.storage.embedding.VectorClaims;
import fm.seda.storage.embedding.VectorWriter;
import jakarta.inject.Singleton;

/** Where it is known which vectors are missing, who is asking for them, and where they go. */
@Singleton
record Vectors(VectorBacklog backlog, VectorClaims claims, VectorWriter writer) {}
