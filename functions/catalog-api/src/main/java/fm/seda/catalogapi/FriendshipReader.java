package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.catalogapi.batch.RowReader;
import fm.seda.storage.bulk.FriendshipBatch.Friendship;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Reads a row as a friendship: {@code {userId, friendUserId, relationshipType?}}. */
@Singleton
final class FriendshipReader implements RowReader<Friendship> {

  private static final Pattern TYPE = Pattern.compile("[a-z_]{1,40}");

  @Override
  public Friendship read(Row row) {
    var person = People.id(row, "userId");
    var friend = People.id(row, "friendUserId");
    if (person.equals(friend)) {
      throw row.fault("friendUserId", "Nobody is their own friend here.");
    }
    var type = row.text("relationshipType", 40).orElse("friend");
    if (!TYPE.matcher(type).matches()) {
      throw row.fault(
          "relationshipType", "relationshipType is a lower-case word such as close_friend.");
    }
    return new Friendship(person, friend, type);
  }
}
