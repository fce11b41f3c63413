package fm.seda.evaluate;

import fm.seda.engine.profile.Profile;
import fm.seda.evaluate.cold.Known;
import fm.seda.evaluate.data.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody wants to know.
 *
 * @param out where the lists go
 * @param top so many ranks of each
 * @param cold what is known of people if they are to be ranked as new
 * @param report where the findings go, if anywhere
 * @param embeddings the provider of vectors
 */
record Wishes(
    DataFolder data,
    Path out,
    int top,
    Profile profile,
    Optional<Known> cold,
    Optional<Path> report,
    String embeddings) {}
