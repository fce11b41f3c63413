package fm.seda.storage.listeners;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.InteractionType;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.CopiedRow;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Everybody of a crowd as {@link PostgresListeners} reads one of them, in four statements. */
public final class ManyListeners {

  private static final String PEOPLE = SqlFile.read(ManyListeners.class, "many.sql");
  private static final String HISTORY =
      SqlFile.read(ManyListeners.class, "many_histories.sql")
          .replace(":history", Integer.toString(PostgresListeners.HISTORY));
  private static final String DECISIONS =
      """
      select f.user_id, f.kind, f.item_id, f.decision
      from crowd c join feedback f on f.user_id = c.user_id
      where f.until is null or f.until > c.now\
      """;

  private static final String SHOWINGS =
      SqlFile.read(ManyListeners.class, "many_showings.sql")
          .replace(":lists", Integer.toString(PostgresListeners.LISTS));

  private final EmbeddingSpace live;
  private final Set<EmbeddingSpace> spaces;
  private final Json json;
  private final Map<UUID, ListenerDraft> people = new LinkedHashMap<>();

  /** A history has the same few sets of counts again and again. */
  private final Map<String, Map<InteractionType, Integer>> counts = new HashMap<>();

  private ManyListeners(VectorTables tables, Json json) {
    // asked before the rows come, for while they come nothing else can be asked
    this.spaces = tables.spaces();
    this.live = tables.live().space();
    this.json = json;
  }

  /** Everybody who is there, in the order of their ids. */
  public static Collection<ListenerDraft> read(
      Handle sql, Crowd crowd, VectorTables tables, Json json) {
    var all = new ManyListeners(tables, json);
    crowd.each(sql, PEOPLE, all::addPerson);
    crowd.each(sql, HISTORY, all::addAffinity);
    crowd.each(sql, DECISIONS, all::addDecision);
    crowd.each(sql, SHOWINGS, all::addShowings);
    return all.people.values();
  }

  private StoredTaste taste(CopiedRow row) {
    var directions = row.absent() ? List.<float[]>of() : row.halfVectors();
    var shares = row.numbers();
    return StoredTaste.of(
        directions, i -> shares[i], row.textOrNull(), row.textOrNull(), spaces::contains, live);
  }

  private void addPerson(CopiedRow row) {
    var columns =
        new ListenerDraft.Columns(
            row.id(),
            row.text(),
            row.text(),
            row.textOrNull(),
            taste(row),
            row.truth(),
            row.truth());
    people.put(columns.userId(), new ListenerDraft(columns, json));
  }

  private void addAffinity(CopiedRow row) {
    var person = people.get(row.id());
    var affinity =
        new Affinity(
            ItemReader.ref(row.text(), row.id()),
            counts.computeIfAbsent(row.text(), this::counts),
            row.number(),
            row.time());
    if (person != null) {
      person.add(affinity);
    }
  }

  private Map<InteractionType, Integer> counts(String document) {
    var known = new EnumMap<InteractionType, Integer>(InteractionType.class);
    json.readObject(document)
        .forEach((type, count) ->
            InteractionType.fromWireName(type)
                .ifPresent(it -> known.put(it, ((Number) count).intValue())));
    return known.isEmpty() ? Map.of() : Map.copyOf(known);
  }

  private void addDecision(CopiedRow row) {
    var person = people.get(row.id());
    var item = ItemReader.ref(row.text(), row.id());
    var wire = row.text();
    if (person != null) {
      Decision.fromWireName(wire).ifPresent(decision -> person.add(item, decision));
    }
  }

  private void addShowings(CopiedRow row) {
    var person = people.get(row.id());
    var item = ItemReader.ref(row.text(), row.id());
    var lists = row.integer();
    if (person != null) {
      person.add(item, lists);
    }
  }
}
