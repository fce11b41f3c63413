package fm.seda.domain.naming;

/** By what two are held to be the same, or not. */
public enum Reason {
  /** A system has one id for both. */
  EXTERNAL_ID,
  /** Both have one recording code. */
  ISRC,
  /** The names are the same; nothing else is known, or it says nothing. */
  NAME,
  /** The names are the same, and there is a genre that both have. */
  NAME_AND_GENRE,
  /** Title and artist are the same. */
  TITLE_AND_ARTIST,
  /** Title and artist are the same, and so is the length. */
  TITLE_ARTIST_AND_LENGTH,
  /** A system has two ids for them. */
  OTHER_ID,
  /** The names or titles differ. */
  OTHER_NAME,
  /** The names are alike, but the genres are far apart. */
  OTHER_GENRE,
  /** The artists of the tracks differ. */
  OTHER_ARTIST,
  /** They are two versions of a title. */
  OTHER_VERSION,
  /** One is too much longer. */
  OTHER_LENGTH,
  /** They may be the same, but that is not certain enough. */
  UNPROVEN
}
