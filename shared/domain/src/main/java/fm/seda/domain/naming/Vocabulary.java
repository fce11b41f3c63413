package fm.seda.domain.naming;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The words that titles have for versions, and for what makes no version. */
final class Vocabulary {

  /** They say how a recording was published, not which one it is. */
  static final Set<String> PACKAGING =
      Set.of(
          "remaster",
          "remastered",
          "remastering",
          "remasterizado",
          "remasterizada",
          "mono",
          "stereo",
          "official",
          "oficial",
          "officiel",
          "offizielles",
          "video",
          "videoclip",
          "clip",
          "audio",
          "lyric",
          "lyrics",
          "visualizer",
          "visualiser",
          "hd",
          "hq",
          "4k",
          "uhd",
          "1080p",
          "720p",
          "explicit",
          "bonus",
          "deluxe",
          "edition",
          "expanded",
          "anniversary",
          "reissue",
          "digital",
          "digitally",
          "album",
          "single",
          "original",
          "dolby",
          "atmos",
          "spatial",
          "mv",
          "music",
          "main");

  /** They say nothing by themselves. */
  static final Set<String> FILLING =
      Set.of(
          "version",
          "versao",
          "mix",
          "the",
          "a",
          "an",
          "by",
          "of",
          "in",
          "with",
          "from",
          "at",
          "on",
          "and",
          "&",
          "track",
          "special",
          "up",
          "de",
          "en",
          "el",
          "la",
          "le",
          "les",
          "au",
          "ao",
          "for",
          "to",
          "performance",
          "recording",
          "recorded",
          "reverb");

  /** Wherever they are in brackets or behind a dash, it is such a version. */
  static final Map<String, VersionKind> ANYWHERE =
      Map.ofEntries(
          entry("remix", VersionKind.REMIX),
          entry("rmx", VersionKind.REMIX),
          entry("remixed", VersionKind.REMIX),
          entry("remixes", VersionKind.REMIX),
          entry("rework", VersionKind.REMIX),
          entry("reworked", VersionKind.REMIX),
          entry("bootleg", VersionKind.REMIX),
          entry("mashup", VersionKind.REMIX),
          entry("megamix", VersionKind.REMIX),
          entry("extended", VersionKind.EXTENDED),
          entry("acoustic", VersionKind.ACOUSTIC),
          entry("acustico", VersionKind.ACOUSTIC),
          entry("acustica", VersionKind.ACOUSTIC),
          entry("acoustique", VersionKind.ACOUSTIC),
          entry("akustik", VersionKind.ACOUSTIC),
          entry("unplugged", VersionKind.LIVE),
          entry("instrumental", VersionKind.INSTRUMENTAL),
          entry("instrumentals", VersionKind.INSTRUMENTAL),
          entry("karaoke", VersionKind.KARAOKE),
          entry("cappella", VersionKind.A_CAPPELLA),
          entry("capella", VersionKind.A_CAPPELLA),
          entry("acappella", VersionKind.A_CAPPELLA),
          entry("acapella", VersionKind.A_CAPPELLA),
          entry("demo", VersionKind.DEMO),
          entry("demos", VersionKind.DEMO),
          entry("outtake", VersionKind.TAKE),
          entry("rehearsal", VersionKind.TAKE),
          entry("reprise", VersionKind.REPRISE),
          entry("nightcore", VersionKind.ALTERED),
          entry("slowed", VersionKind.ALTERED),
          entry("sped", VersionKind.ALTERED),
          entry("8d", VersionKind.ALTERED),
          entry("commentary", VersionKind.COMMENTARY));

  /** Only as the last word, before "version" at most; elsewhere they are words like any other. */
  static final Map<String, VersionKind> AT_THE_END =
      Map.ofEntries(
          entry("live", VersionKind.LIVE),
          entry("session", VersionKind.LIVE),
          entry("sessions", VersionKind.LIVE),
          entry("concert", VersionKind.LIVE),
          entry("vivo", VersionKind.LIVE),
          entry("directo", VersionKind.LIVE),
          entry("mix", VersionKind.REMIX),
          entry("dub", VersionKind.REMIX),
          entry("vip", VersionKind.REMIX),
          entry("flip", VersionKind.REMIX),
          entry("refix", VersionKind.REMIX),
          entry("edit", VersionKind.EDIT),
          entry("reedit", VersionKind.EDIT),
          entry("stripped", VersionKind.ACOUSTIC),
          entry("cover", VersionKind.COVER),
          entry("tribute", VersionKind.COVER),
          entry("interview", VersionKind.COMMENTARY),
          entry("version", VersionKind.OTHER),
          entry("versao", VersionKind.OTHER));

  /** What follows "live" where it tells of a concert, and not of a life. */
  static final Set<String> AFTER_LIVE =
      Set.of(
          "at",
          "from",
          "in",
          "on",
          "version",
          "session",
          "sessions",
          "performance",
          "acoustic",
          "take",
          "recording",
          "edit",
          "lounge",
          "mix",
          "remix",
          "medley",
          "bootleg",
          "aus",
          "im",
          "en",
          "a",
          "au",
          "chez",
          "remaster",
          "remastered",
          "video",
          "audio");

  /** It is another try if it begins with one of these and ends with one of those. */
  static final Set<String> BEFORE_A_TAKE = Set.of("alternate", "alternative", "early");

  static final Set<String> TAKES = Set.of("take", "version", "mix", "ending", "recording", "vocal");

  /** How something begins that others made to be sung to. */
  static final Set<String> IN_THE_STYLE =
      Set.of("in the style of", "originally performed by", "made famous by", "backing track");

  /** Where a recording comes from is told with one of these. */
  static final Set<String> SOURCE =
      Set.of(
          "soundtrack",
          "ost",
          "film",
          "movie",
          "picture",
          "series",
          "musical",
          "vault",
          "banda",
          "filme");

  /** They do not tell one source from another. */
  static final Set<String> OF_ANY_SOURCE =
      Set.of(
          "the",
          "from",
          "motion",
          "picture",
          "original",
          "soundtrack",
          "version",
          "film",
          "movie",
          "series",
          "music",
          "album",
          "ost",
          "score",
          "netflix",
          "tv",
          "of",
          "by",
          "and",
          "&",
          "inspired",
          "banda",
          "sonora",
          "de",
          "theme",
          "love",
          "main",
          "single",
          "radio",
          "edit");

  /** Behind "with" they are no guest. */
  static final Set<String> NO_GUEST =
      Set.of(
          "me",
          "you",
          "him",
          "her",
          "us",
          "them",
          "it",
          "myself",
          "yourself",
          "the",
          "a",
          "an",
          "my",
          "your",
          "our",
          "love",
          "or",
          "no",
          "all",
          "lyrics",
          "somebody",
          "someone");

  private Vocabulary() {}
}
