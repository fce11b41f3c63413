/**
 * What is learnt from everybody's history. {@link fm.seda.storage.models.TrainingDataReader} reads
 * what there is to learn from, {@link fm.seda.storage.models.Models} keeps the versions, {@link
 * fm.seda.storage.models.ModelWriter} writes one, and {@link
 * fm.seda.storage.models.PostgresLearntTaste} answers from the one that is live, for many people at
 * once {@link fm.seda.storage.models.ManyLearntTastes}.
 */
@NullMarked
package fm.seda.storage.models;

import org.jspecify.annotations.NullMarked;
