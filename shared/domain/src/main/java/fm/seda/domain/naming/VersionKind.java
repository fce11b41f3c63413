package fm.seda.domain.naming;

/** What makes a recording another one than that which people mean by its title alone. */
public enum VersionKind {
  /** Played to people; the place or the year tells one from another. */
  LIVE,
  /** Mixed anew, by somebody or for somewhere. */
  REMIX,
  /** Cut by somebody; not the radio's or the single's cut of it. */
  EDIT,
  /** Made longer. */
  EXTENDED,
  /** Played without current. */
  ACOUSTIC,
  /** Without the voice. */
  INSTRUMENTAL,
  /** Without the voice, or by others, for people to sing to. */
  KARAOKE,
  /** Voices alone. */
  A_CAPPELLA,
  /** Before it was done. */
  DEMO,
  /** Another try at it in the studio. */
  TAKE,
  /** A song of others. */
  COVER,
  /** Its theme again. */
  REPRISE,
  /** The recording played faster, slower or from all around. */
  ALTERED,
  /** Somebody talks about it. */
  COMMENTARY,
  /** What is called a version of it otherwise: Spanish, orchestral, Taylor's. */
  OTHER
}
