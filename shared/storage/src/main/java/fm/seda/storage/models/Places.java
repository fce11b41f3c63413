package fm.seda.storage.models;

import fm.seda.domain.Direction;
import java.nio.ByteBuffer;

/** What {@code vector_send()} answers: the number of dimensions, two unused bytes, and floats. */
final class Places {

  private Places() {}

  /** As it was trained. */
  static float[] unpack(byte[] sent) {
    var bytes = ByteBuffer.wrap(sent);
    var place = new float[bytes.getShort()];
    bytes.getShort();
    bytes.asFloatBuffer().get(place);
    return place;
  }

  /** The same direction at length 1; where nothing was learnt, zeros. */
  static float[] direction(byte[] sent) {
    return Direction.of(unpack(sent));
  }
}
