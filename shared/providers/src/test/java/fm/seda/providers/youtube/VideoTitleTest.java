package fm.seda.providers.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what labels deliver
        "Hello|Adele - Topic|Adele|Hello",
        "Hello - Live at the Royal Albert Hall|Adele - Topic|Adele|Hello - Live at the Royal Albert Hall",
        "Blue Monday (2016 Remaster)|New Order - Topic|New Order|Blue Monday (2016 Remaster)",
        "Interview|Some Band - Topic|Some Band|Interview",
        "丸ノ内サディスティック|Sheena Ringo - Topic|Sheena Ringo|丸ノ内サディスティック",
        // with a word about the video
        "Adele - Hello (Official Music Video)|AdeleVEVO|Adele|Hello",
        "Adele - Hello [Official Video]|Adele|Adele|Hello",
        "Daft Punk - Get Lucky (Official Audio) ft. Pharrell Williams, Nile Rodgers|DaftPunkVEVO|Daft Punk|Get Lucky ft. Pharrell Williams, Nile Rodgers",
        "Tame Impala - The Less I Know The Better (Official Video) [HD]|tameimpalaVEVO|Tame Impala|The Less I Know The Better",
        "Arctic Monkeys - Do I Wanna Know? (Official Video)|Official Arctic Monkeys|Arctic Monkeys|Do I Wanna Know?",
        "The Weeknd - Blinding Lights (Lyrics)|Some Lyrics Channel|The Weeknd|Blinding Lights",
        "The Weeknd - Blinding Lights (Official Lyric Video)|TheWeekndVEVO|The Weeknd|Blinding Lights",
        "Burial - Archangel (Visualizer)|Hyperdub|Burial|Archangel",
        "Stromae - Papaoutai (Clip Officiel)|StromaeVEVO|Stromae|Papaoutai",
        "Rosalía - MALAMENTE (Video Oficial)|RosaliaVEVO|Rosalía|MALAMENTE",
        "Rammstein - Deutschland (Official 4K Video)|Rammstein Official|Rammstein|Deutschland",
        "Queen – Bohemian Rhapsody (Official Video Remastered)|Queen Official|Queen|Bohemian Rhapsody (Remastered)",
        "Portishead — Glory Box|PortisheadVEVO|Portishead|Glory Box",
        "Massive Attack - Teardrop (Explicit)|massiveattackVEVO|Massive Attack|Teardrop",
        "Kino - Gruppa krovi official music video|Kino|Kino|Gruppa krovi",
        "Lorde - Royals lyric video|LordeVEVO|Lorde|Royals",
        "`ABBA - Dancing Queen (Official Music Video) | 4K`|AbbaVEVO|ABBA|Dancing Queen",
        // what tells recordings apart stays
        "Radiohead - Creep (Live)|Radiohead|Radiohead|Creep (Live)",
        "Nirvana - Come As You Are (Official Live Video)|NirvanaVEVO|Nirvana|Come As You Are (Live)",
        "Nirvana - About A Girl (Live On MTV Unplugged, 1993 / Official Video)|NirvanaVEVO|Nirvana|About A Girl (Live On MTV Unplugged, 1993)",
        "Moby - Porcelain (Acoustic Version)|Moby|Moby|Porcelain (Acoustic Version)",
        "Dua Lipa - Levitating (Remix) [Official Audio]|Dua Lipa|Dua Lipa|Levitating (Remix)",
        "Eagles - Hotel California (2013 Remaster)|Eagles|Eagles|Hotel California (2013 Remaster)",
        "Drake - One Dance (feat. Wizkid & Kyla)|DrakeVEVO|Drake|One Dance (feat. Wizkid & Kyla)",
        "Tommy - Song (Part 2)|Tommy|Tommy|Song (Part 2)",
        // in other orders
        "Hello - Adele|Adele Official|Adele|Hello",
        "Creep - Radiohead (Lyrics)|Radiohead|Radiohead|Creep",
        "BTS (방탄소년단) 'Dynamite' Official MV|HYBE LABELS|BTS|Dynamite",
        "AURORA \"Runaway\" (Official Video)|AURORAVEVO|AURORA|Runaway",
        "YOASOBI「アイドル」 Official Music Video|Ayase / YOASOBI|YOASOBI|アイドル",
        "Björk - \"Army of Me\"|bjorkdotcom|Björk|Army of Me",
        // of whom the channel says
        "Take Me To Church|HozierVEVO|Hozier|Take Me To Church",
        "Shake It Off|TaylorSwiftVEVO|Taylor Swift|Shake It Off",
        "Bad Habits (Official Video)|Ed Sheeran Official|Ed Sheeran|Bad Habits",
        "Sunny (Official Artist Track)|Boney M. (Official Artist Channel)|Boney M.|Sunny",
        // with what is around it
        "01. Pink Floyd - Time|Somebody|Pink Floyd|Time",
        "Fred again.. - Delilah #newmusic #house|Fred again|Fred again..|Delilah",
        "`Jungle - Back On 74 | A COLORS SHOW`|COLORS|Jungle|Back On 74",
        "Garbage - #1 Crush|GarbageVEVO|Garbage|#1 Crush",
        "`  Sigur Rós  -  Hoppípolla  (Official Video) `|Sigur Rós|Sigur Rós|Hoppípolla",
        "Jay-Z - 99 Problems|Jay-Z|Jay-Z|99 Problems",
        "a-ha - Take On Me (Official Video) [Remastered in 4K]|a-ha|a-ha|Take On Me (Remastered)",
      })
  void readsTheTrack(String title, String channel, String artist, String track) {
    assertThat(VideoTitle.read(title, channel)).contains(new VideoTitle(artist, track));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bohemian Rhapsody|Somebody's Uploads",
        "Something|Release - Topic",
        "Adele - 30 (Full Album)|AdeleVEVO",
        "Nirvana - Interview 1993|Nirvana",
        "First REACTION to Radiohead - Creep|Two Friends",
        "How To Play Wonderwall - Guitar Lesson|Guitar School",
        "Daft Punk - Tron (Official Trailer)|DaftPunkVEVO",
        "Carl Cox - DJ Set - Ibiza|Ibiza",
        "Adele - Hello #shorts|AdeleVEVO",
        "Lo-Fi Playlist - Beats to relax|Lo-Fi",
        "(Official Video)|AdeleVEVO",
        "Adele - (Official Video)|Adele",
        " - |Adele",
        "``|AdeleVEVO",
        "``|``",
      })
  void leavesOutWhatIsNone(String title, String channel) {
    assertThat(VideoTitle.read(title, channel)).isEqualTo(Optional.empty());
  }
}
