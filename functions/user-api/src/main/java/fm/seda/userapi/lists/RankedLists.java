package fm.seda.userapi.lists;

import fm.seda.platform.lists.FormerLists;
import fm.seda.storage.taste.TasteKeeper;
import jakarta.inject.Singleton;
import java.util.UUID;

/** People's tastes, and the lists made from them, seen from the side of those who change them. */
@Singleton
public final class RankedLists {

  private final TasteKeeper tastes;
  private final FormerLists lists;

  RankedLists(TasteKeeper tastes, FormerLists lists) {
    this.tastes = tastes;
    this.lists = lists;
  }

  /** Makes the next read of this person rank anew, by what is known of them now. */
  public void renew(UUID userId, String reason) {
    tastes.recompute(userId);
    lists.drop(userId, reason);
  }
}
