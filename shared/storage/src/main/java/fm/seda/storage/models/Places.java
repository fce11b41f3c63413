package fm.seda.storage.models;

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
    return atLengthOne(unpack(sent));
  }

  /** Changes a place into its direction. */
  static float[] atLengthOne(float[] place) {
    double squares = 0;
    for (float value : place) {
      squares += (double) value * value;
    }
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < place.length; i++) {
        place[i] = (float) (place[i] / length);
      }
    }
    return place;
  }
}
