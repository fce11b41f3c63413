/**
 * How tracks sound, as numbers that compare. {@link fm.seda.engine.sound.Sound} is what a machine
 * heard in one, {@link fm.seda.engine.sound.WantedSound} what it is compared with; start with the
 * latter.
 */
@NullMarked
package fm.seda.engine.sound;

import org.jspecify.annotations.NullMarked;
