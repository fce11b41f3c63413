package fm.seda.storage.slates;

import fm.seda.engine.slate.Slate;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the night's lists of many people in the place of those before, in one transaction. */
@Singleton
public class ManySlates {

  private static final Logger LOG = LoggerFactory.getLogger(ManySlates.class);

  private final Database database;
  private final Replacement replacement;

  /** Keeps them in this database, as a job. */
  public ManySlates(Database database, Json json) {
    this.database = database;
    this.replacement = new Replacement(json);
  }

  /**
   * Keeps all of them or none; who is no more is passed over. Answers whether they are kept: one
   * list that the database does not take keeps out the others.
   */
  public boolean savesFromBatch(Collection<Slate> slates) {
    try {
      saveFromBatch(slates);
      return true;
    } catch (JdbiException refused) {
      LOG.warn("{} lists were refused", slates.size(), refused);
      return false;
    }
  }

  /** Keeps all of them, or fails. */
  public void saveFromBatch(Collection<Slate> slates) {
    database.asJobDo(sql -> replacement.run(sql, slates, Origin.BATCH));
  }
}
