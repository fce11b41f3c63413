package fm.seda.domain.naming;

/**
 * Of artists: an id proves or disproves it, else the name must be the same and the genres not far
 * apart. How much a name proves goes by how much had to be put aside to make the two equal, and by
 * how short it is: short words are the names of many.
 */
final class ArtistLikeness {

  private static final double WRITTEN_THE_SAME = 0.93;
  private static final double SPELLED_OTHERWISE = 0.9;
  private static final double DIVIDED_OTHERWISE = 0.7;
  private static final double ARTICLE_MAY_TELL = 0.7;
  private static final double SIGNS_MAY_TELL = 0.6;

  /** Up to so many letters accents and full stops tell names apart: MØ is not MO. */
  private static final int TINY = 3;

  /** Up to so many letters a single word with and without "the" may be two: Blaze, The Blaze. */
  private static final int SHORT_WORD = 5;

  /** Single words up to so long are often the name of several. */
  private static final int COMMON_WORD = 7;

  private ArtistLikeness() {}

  static Likeness between(KnownArtist one, KnownArtist other) {
    if (Likeness.shareAnId(one.ids(), other.ids())) {
      return new Likeness(1, Reason.EXTERNAL_ID);
    }
    var key = one.name().key();
    if (key.isEmpty() || !key.equals(other.name().key())) {
      return Likeness.none(Reason.OTHER_NAME);
    }
    if (Likeness.haveTwoIdsOfOneSystem(one.ids(), other.ids())) {
      return Likeness.none(Reason.OTHER_ID);
    }
    var byName = byName(one.name(), other.name());
    return switch (GenreFit.between(one.genres(), other.genres())) {
      case SHARED -> proven(Likeness.corroborated(byName), Reason.NAME_AND_GENRE);
      case SILENT -> proven(byName, Reason.NAME);
      case FAR_APART -> {
        var doubted = byName * (isCommon(one.name()) ? 0.8 : 0.9);
        yield new Likeness(
            doubted, doubted >= Likeness.SAME_FROM ? Reason.NAME : Reason.OTHER_GENRE);
      }
    };
  }

  private static Likeness proven(double confidence, Reason reason) {
    return new Likeness(confidence, confidence >= Likeness.SAME_FROM ? reason : Reason.UNPROVEN);
  }

  private static double byName(ArtistName one, ArtistName other) {
    if (one.isWrittenLike(other)) {
      return WRITTEN_THE_SAME;
    }
    var letters = length(one);
    if (!one.words().dividedLike(other.words())) {
      return DIVIDED_OTHERWISE;
    }
    if (one.hasArticle() != other.hasArticle()
        && letters <= SHORT_WORD
        && one.words().size() == 1) {
      return ARTICLE_MAY_TELL;
    }
    return letters <= TINY ? SIGNS_MAY_TELL : SPELLED_OTHERWISE;
  }

  private static boolean isCommon(ArtistName name) {
    return name.words().size() <= 1 && length(name) <= COMMON_WORD;
  }

  private static int length(ArtistName name) {
    return name.key().codePointCount(0, name.key().length());
  }
}
