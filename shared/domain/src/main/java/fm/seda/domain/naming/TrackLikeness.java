package fm.seda.domain.naming;

/**
 * Of tracks: an id proves it; so does the recording code, unless version or length speak against it
 * (codes are mistyped). Else title, version and artists must be the same; where one of them is not
 * quite, both must be as long. One system may well have two ids for one recording, released twice:
 * that again takes the same length.
 */
final class TrackLikeness {

  private static final double ONE_CODE = 0.98;
  private static final double ONE_CODE_CONTRADICTED = 0.6;
  private static final double AS_LONG = 0.95;
  private static final double NEARLY_AS_LONG = 0.85;
  private static final double LENGTH_UNKNOWN = 0.85;
  private static final double DOUBTED_BUT_AS_LONG = 0.85;
  private static final double DOUBTED = 0.5;

  /** Encoders and stores round and pad by so many seconds. */
  private static final int AS_LONG_WITHIN = 3;

  /** More than silence at the end. */
  private static final int NEARLY_WITHIN = 10;

  private TrackLikeness() {}

  static Likeness between(KnownTrack one, KnownTrack other) {
    if (Likeness.shareAnId(one.ids(), other.ids())) {
      return new Likeness(1, Reason.EXTERNAL_ID);
    }
    var version = one.title().version().fit(other.title().version());
    if (one.isrc() != null && one.isrc().equals(other.isrc())) {
      return version == Version.Fit.OTHER || apart(one, other) > NEARLY_WITHIN
          ? new Likeness(ONE_CODE_CONTRADICTED, Reason.UNPROVEN)
          : new Likeness(ONE_CODE, Reason.ISRC);
    }
    var key = one.title().key();
    if (key.isEmpty()
        || !key.equals(other.title().key())
        || one.title().isFromElsewhereThan(other.title())) {
      return Likeness.none(Reason.OTHER_NAME);
    }
    if (version == Version.Fit.OTHER) {
      return Likeness.none(Reason.OTHER_VERSION);
    }
    var credits = Credits.fit(one, other);
    if (credits == Credits.Fit.OTHER) {
      return Likeness.none(Reason.OTHER_ARTIST);
    }
    var doubted =
        version == Version.Fit.UNCERTAIN
            || credits == Credits.Fit.ONE_NAMES_MORE
            || speakAgainst(one, other);
    return byLength(one, other, doubted);
  }

  private static Likeness byLength(KnownTrack one, KnownTrack other, boolean doubted) {
    var apart = apart(one, other);
    if (apart > NEARLY_WITHIN) {
      return Likeness.none(Reason.OTHER_LENGTH);
    }
    if (apart >= 0 && apart <= AS_LONG_WITHIN) {
      var confidence = doubted ? DOUBTED_BUT_AS_LONG : AS_LONG;
      return new Likeness(confidence, Reason.TITLE_ARTIST_AND_LENGTH);
    }
    if (doubted) {
      return new Likeness(DOUBTED, Reason.UNPROVEN);
    }
    var confidence = apart < 0 ? LENGTH_UNKNOWN : NEARLY_AS_LONG;
    return new Likeness(
        onOneAlbum(one, other) ? Likeness.corroborated(confidence) : confidence,
        Reason.TITLE_AND_ARTIST);
  }

  /** Seconds between their lengths; less than none if one is not known. */
  private static int apart(KnownTrack one, KnownTrack other) {
    return one.seconds() == null || other.seconds() == null
        ? -1
        : Math.abs(one.seconds() - other.seconds());
  }

  /** What neither proves nor disproves it, but takes more to believe it. */
  private static boolean speakAgainst(KnownTrack one, KnownTrack other) {
    return Likeness.haveTwoIdsOfOneSystem(one.ids(), other.ids())
        || one.isrc() != null && other.isrc() != null
        || one.artists().getFirst().isNobody()
        || !one.title().isDividedLike(other.title())
        || one.title().isOfMany() && !onOneAlbum(one, other);
  }

  private static boolean onOneAlbum(KnownTrack one, KnownTrack other) {
    return one.album() != null
        && other.album() != null
        && TrackTitle.of(one.album()).key().equals(TrackTitle.of(other.album()).key());
  }
}
