package fm.seda.storage.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.bulk.FriendshipBatch.Friendship;
import fm.seda.storage.bulk.PeopleBatch.Person;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FriendshipBatchIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private final PeopleBatch people =
      new PeopleBatch(DB.worker(), new Json(ObjectMapper.getDefault()));
  private final FriendshipBatch friendships = new FriendshipBatch(DB.worker());

  @Test
  void writesBothDirections() {
    people.upsert(List.of(person("ada"), person("bo")));

    friendships.upsert(List.of(new Friendship("ada", "bo", "close")));

    assertThat(pairs()).contains("ada>bo close", "bo>ada close");
  }

  @Test
  void takesAPairGivenBothWaysOrTwice() {
    people.upsert(List.of(person("cy"), person("di")));

    friendships.upsert(
        List.of(
            new Friendship("cy", "di", "friend"),
            new Friendship("di", "cy", "friend"),
            new Friendship("cy", "di", "close")));

    assertThat(pairs()).contains("cy>di close", "di>cy close");
  }

  @Test
  void tellsWhoIsUnknown() {
    people.upsert(List.of(person("eli")));

    assertThat(friendships.unknown(Set.of("eli", "nobody"))).containsExactly("nobody");
  }

  @Test
  void whatAPersonChoseStandsAgainstTheProduct() {
    people.upsert(List.of(person("fay")));
    DB.worker()
        .asJobDo(sql ->
            sql.execute(
                "update users set preferences = '{\"genres\": [\"jazz\"], \"onboarded\": true}' where auth_user_id = 'fay'"));

    people.upsert(List.of(person("fay")));

    assertThat(
            DB.owner()
                .<String>asJob(sql ->
                    sql.select(
                            "select preferences ->> 'genres' from users where auth_user_id = 'fay'")
                        .mapTo(String.class)
                        .one()))
        .isEqualTo("[\"jazz\"]");
  }

  private static Person person(String id) {
    return new Person(id, id, null, "us", "UTC", List.of("house"), List.of("en"), "friends");
  }

  private static Set<String> pairs() {
    return DB.owner()
        .asJob(sql ->
            sql.select(
                    """
                    select a.auth_user_id || '>' || b.auth_user_id || ' ' || f.relationship_type
                    from friends f join users a on a.id = f.user_id join users b on b.id = f.friend_user_id
                    """)
                .mapTo(String.class)
                .set());
  }
}
