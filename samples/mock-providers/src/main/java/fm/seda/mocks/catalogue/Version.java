package fm.seda.mocks.catalogue;

/** Which recording of a song a track is. */
public enum Version {
  ORIGINAL,
  /** The original, made to sound newer; everybody writes that behind the title in another way. */
  REMASTERED,
  LIVE,
  ACOUSTIC
}
