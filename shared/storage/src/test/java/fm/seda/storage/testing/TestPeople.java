package fm.seda.storage.testing;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts people and what they did into a test database, past the doors of the product. */
public final class TestPeople {

  private final TestDatabase database;

  /** Works on this database. */
  public TestPeople(TestDatabase database) {
    this.database = database;
  }

  /** Somebody new. */
  public UUID add(String externalId) {
    return database
        .owner()
        .asJob(sql ->
            sql.createQuery(
                    """
                    insert into users (auth_user_id, display_name) values (:id, initcap(:id))
                    returning id\
                    """)
                .bind("id", externalId)
                .mapTo(UUID.class)
                .one());
  }

  /** Sets the JSON of what they prefer. */
  public void prefer(UUID person, String preferences) {
    execute("update users set preferences = ?::jsonb where id = ?", preferences, person);
  }

  /** Sets the JSON of their privacy settings. */
  public void settings(UUID person, String settings) {
    execute("update users set privacy_settings = ?::jsonb where id = ?", settings, person);
  }

  /** Makes two people friends of each other. */
  public void befriend(UUID one, UUID other) {
    follow(one, other);
    follow(other, one);
  }

  /** One direction of a friendship. */
  public void follow(UUID one, UUID other) {
    execute("insert into friends (user_id, friend_user_id) values (?, ?)", one, other);
  }

  /** What one person calls a friend from now on. */
  public void call(UUID one, UUID other, String relationshipType) {
    execute(
        "update friends set relationship_type = ? where user_id = ? and friend_user_id = ?",
        relationshipType,
        one,
        other);
  }

  /** Ends one person's side of a friendship. */
  public void part(UUID one, UUID other) {
    execute("delete from friends where user_id = ? and friend_user_id = ?", one, other);
  }

  /** What is kept of a person's history with an item: some plays. */
  public void affinity(UUID person, ItemRef item, double weight, Instant lastAt) {
    execute(
        """
        insert into affinities (user_id, kind, item_id, counts, weight, last_at)
        values (?, ?, ?, '{"play": 2}', ?, ?)\
        """,
        person,
        item.kind().wireName(),
        item.id(),
        weight,
        lastAt);
  }

  /** A decision, and until when it holds. */
  public void decide(UUID person, ItemRef item, Decision decision, @Nullable Instant until) {
    execute(
        """
        insert into feedback (id, user_id, kind, item_id, decision, decided_at, until)
        values (gen_random_uuid(), ?, ?, ?, ?, now(), ?)\
        """,
        person,
        item.kind().wireName(),
        item.id(),
        decision.wireName(),
        until);
  }

  /** Where their taste points, as of this time. */
  public void taste(UUID person, float[] taste, Instant computed) {
    database.owner().asJobDo(TestVectors::claim);
    execute(
        """
        insert into user_profiles (user_id, embedding_meta, taste_embedding, last_computed)
        values (?, '{"provider": "test", "model": "axes", "dim": 384}', ?, ?)
        on conflict (user_id) do update
          set embedding_meta = excluded.embedding_meta, taste_embedding = excluded.taste_embedding,
              last_computed = excluded.last_computed\
        """,
        person,
        taste,
        computed);
  }

  /** A list they were shown. */
  public void saw(UUID person, Instant at, ItemRef... items) {
    database
        .owner()
        .asJobDo(sql ->
            sql.createUpdate(
                    """
                    insert into slates
                      (id, user_id, surface, source, model_version, generated_at, shown_at, cards, shown)
                    values
                      (gen_random_uuid(), :person, 'discover', 'live', '1', :at, :at, '{}', :items)\
                    """)
                .bind("person", person)
                .bind("at", at)
                .bindArray("items", String.class, Stream.of(items).map(ItemRef::toString).toArray())
                .execute());
  }

  private void execute(String sql, @Nullable Object... values) {
    database.owner().asJobDo(handle -> handle.execute(sql, values));
  }
}
