package fm.seda.storage.friends;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.port.FriendActivity;
import fm.seda.storage.testing.StoragePorts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As one person asks, in their own name. */
class PostgresFriendActivityIT extends FriendActivityContract {

  @Override
  FriendActivity friendsOf(UUID person) {
    return new StoragePorts(DB.app(), Clock.fixed(NOW, ZoneOffset.UTC)).friends();
  }

  @Test
  void namesOnlyMutualFriendsWhoDoNotHide() {
    var hidden = people.add("hidden-" + test);
    people.befriend(mira, alex);
    people.befriend(mira, hidden);
    people.settings(hidden, "{\"presenceVisibility\": \"hidden\"}");
    people.follow(mira, sam);
    var gone = people.add("gone-" + test);
    people.befriend(mira, gone);
    DB.owner()
        .asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", gone));

    var ids =
        Set.of("alex-" + test, "hidden-" + test, "sam-" + test, "gone-" + test, "nobody-" + test);

    assertThat(friendsOf(mira).nameable(mira, ids)).containsExactly("alex-" + test);
    assertThat(friendsOf(mira).nameable(mira, Set.of())).isEmpty();
    assertThat(friendsOf(sam).nameable(sam, ids)).isEmpty();
  }
}
