package fm.seda.domain.port;

import java.util.UUID;

/** Knows who somebody is that another system vouches for. */
public interface People {

  /**
   * The person's id here. At first sight they are made known, in this cell.
   *
   * @param externalId the opaque id the parent product or the token's issuer knows them by
   * @param cell the cell that is asking
   * @throws fm.seda.domain.problem.Forbidden if the person belongs to another cell or was deleted
   * @throws fm.seda.domain.problem.Unavailable if that cannot be found out at the moment
   */
  UUID signIn(String externalId, String cell);

  /**
   * Whether this person answers for the whole cell. Asked each time: whoever loses the role loses
   * it at once.
   *
   * @throws fm.seda.domain.problem.Unavailable if that cannot be found out at the moment
   */
  boolean isAdmin(UUID userId);
}
