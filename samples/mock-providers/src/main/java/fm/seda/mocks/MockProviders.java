package fm.seda.mocks;

import fm.seda.mocks.api.Api;
import fm.seda.mocks.apple.AppleMusic;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.control.Control;
import fm.seda.mocks.deezer.Deezer;
import fm.seda.mocks.embeddings.Cohere;
import fm.seda.mocks.embeddings.OpenAi;
import fm.seda.mocks.faults.Faults;
import fm.seda.mocks.musicbrainz.MusicBrainz;
import fm.seda.mocks.server.Desk;
import fm.seda.mocks.server.Listener;
import fm.seda.mocks.spotify.Spotify;
import fm.seda.mocks.statistics.Statistics;
import fm.seda.mocks.youtube.YouTube;
import java.net.URI;
import java.security.PublicKey;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * All APIs at one address, each below its name.
 *
 * <pre>{@code
 * try (var mocks = MockProviders.start(0, new SplittableRandom(1), InstantSource.system())) {
 *   System.out.println(mocks.address("openai"));
 * }
 * }</pre>
 */
public final class MockProviders implements AutoCloseable {

  /** The music of a year never changes, so all mocks of a process share it. */
  private static final Map<Integer, Music> MUSIC = new ConcurrentHashMap<>();

  private final Listener listener;

  private MockProviders(Listener listener) {
    this.listener = listener;
  }

  /**
   * Starts them.
   *
   * @param port 0 for a free one
   * @param chance which answers go wrong
   * @throws java.io.UncheckedIOException when the port is taken
   */
  public static MockProviders start(int port, RandomGenerator chance, InstantSource clock) {
    return start(port, chance, clock, Optional.empty());
  }

  /**
   * Starts them.
   *
   * @param appleKey what developers' tokens for Apple Music must be signed with; where there is
   *     none, their signature is not looked at
   */
  public static MockProviders start(
      int port, RandomGenerator chance, InstantSource clock, Optional<PublicKey> appleKey) {
    var year = clock.instant().atZone(ZoneOffset.UTC).getYear();
    var music = MUSIC.computeIfAbsent(year, Music::of);
    var seed = chance.nextLong();
    var apis =
        List.<Api>of(
            new OpenAi(),
            new Cohere(),
            new Spotify(music, clock, seed),
            new Deezer(music, clock, seed),
            new MusicBrainz(music, clock),
            new YouTube(music, clock, seed),
            new AppleMusic(music, clock, seed, appleKey));
    var faults = new Faults(chance, clock);
    var statistics = new Statistics(apis, clock);
    var desk = new Desk(apis, faults, statistics, new Control(apis, faults, statistics));
    return new MockProviders(Listener.start(port, desk));
  }

  /** Where they listen, without a slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + listener.port());
  }

  /** Where one of them listens. */
  public URI address(String api) {
    return URI.create(address() + "/" + api);
  }

  @Override
  public void close() {
    listener.close();
  }
}
