package fm.seda.topology;

/** Who a function is in the database. */
public enum DatabaseRole {
  /** Migrates: owns every table. */
  OWNER("seda_owner"),
  /** Acts for one person and is bound by row-level security. */
  APP("seda_app"),
  /** Works on many people's rows with the grants its jobs need. */
  WORKER("seda_worker"),
  /** Does not reach the database. */
  NONE("");

  private final String roleName;

  DatabaseRole(String roleName) {
    this.roleName = roleName;
  }

  /** The role's name in Postgres. */
  public String roleName() {
    return roleName;
  }
}
