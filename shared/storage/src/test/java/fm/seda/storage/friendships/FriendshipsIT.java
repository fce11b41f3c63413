package fm.seda.storage.friendships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.NotFound;
import fm.seda.storage.people.SignIn;
import fm.seda.storage.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FriendshipsIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final Friendships friendships = new Friendships(db.app());
  private UUID ada = UUID.randomUUID();
  private UUID bob = UUID.randomUUID();

  @BeforeEach
  void meet() {
    var signIn = new SignIn(db.app());
    ada = signIn.signIn("ada", "us");
    bob = signIn.signIn("bob", "us");
  }

  @Test
  void becomesMutualOnlyWhenBothSaySo() {
    var asked = friendships.make(ada, "bob", "friend");
    var answered = friendships.make(bob, "ada", "friend");

    assertThat(asked.friendship().mutual()).isFalse();
    assertThat(asked.friend()).isEqualTo(bob);
    assertThat(answered.friendship().mutual()).isTrue();
    assertThat(friendships.find(ada, "bob")).get().matches(Friendship::mutual);
  }

  @Test
  void changesOnlyTheKindWhenMadeAgain() {
    var first = friendships.make(ada, "bob", "friend").friendship();

    var second = friendships.make(ada, "bob", "family").friendship();

    assertThat(second.relationshipType()).isEqualTo("family");
    assertThat(second.since()).isEqualTo(first.since());
  }

  @Test
  void endsTheOwnSideAlone() {
    friendships.make(ada, "bob", "friend");
    friendships.make(bob, "ada", "friend");

    assertThat(friendships.end(ada, "bob")).contains(bob);

    assertThat(friendships.find(ada, "bob")).isEmpty();
    assertThat(friendships.find(bob, "ada")).get().matches(it -> !it.mutual());
    assertThat(friendships.end(ada, "bob")).isEmpty();
  }

  @Test
  void refusesStrangersAndOneself() {
    assertThatThrownBy(() -> friendships.make(ada, "nobody", "friend"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> friendships.make(ada, "ada", "friend"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void listsThoseAfterAnId() {
    new SignIn(db.app()).signIn("cleo", "us");
    friendships.make(ada, "cleo", "friend");
    friendships.make(ada, "bob", "friend");

    assertThat(friendships.list(ada, null, 10))
        .extracting(Friendship::friendId)
        .containsExactly("bob", "cleo");
    assertThat(friendships.list(ada, "bob", 10))
        .extracting(Friendship::friendId)
        .containsExactly("cleo");
  }
}
