/**
 * Spotify. Start with {@link fm.seda.providers.spotify.SpotifyLibrary} for what a person has there,
 * and {@link fm.seda.providers.spotify.SpotifyCatalogue} for what there is. Apps differ in what
 * they are shown: those in development mode get neither audio features nor an artist's top tracks,
 * and find what is on a playlist under another name.
 */
@NullMarked
package fm.seda.providers.spotify;

import org.jspecify.annotations.NullMarked;
