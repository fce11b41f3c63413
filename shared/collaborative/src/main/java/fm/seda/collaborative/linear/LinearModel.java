package fm.seda.collaborative.linear;

import fm.seda.collaborative.NeighbourModel;
import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.sparse.SparseRows;

/** A trained linear model. */
public final class LinearModel implements NeighbourModel {

  private final float regularisation;
  private final SparseRows voices;
  private final SparseRows hearers;
  private final SparseRows friends;
  private final SparseRows befriended;
  private final DenseMatrix inverse;
  private final float[] novelty;

  LinearModel(
      LinearTraining training,
      SparseRows voices,
      SparseRows hearers,
      SparseRows friends,
      DenseMatrix inverse,
      float[] novelty) {
    this.regularisation = training.regularisation();
    this.voices = voices;
    this.hearers = hearers;
    this.friends = friends;
    this.befriended = friends.transposed();
    this.inverse = inverse;
    this.novelty = novelty;
  }

  @Override
  public int people() {
    return friends.rows();
  }

  @Override
  public int items() {
    return voices.columns();
  }

  @Override
  public float[] scores(int person) {
    var trust = inverse.row(person);
    for (int voice = 0; voice < trust.length; voice++) {
      trust[voice] *= -regularisation;
    }
    trust[person] += 1;
    var scores = heard(trust);
    voices.row(person, (item, value) -> scores[item] -= echo(item, value));
    return scores;
  }

  @Override
  public float[] scores(int[] items, float[] weights, int[] friendsOfTheirs, float[] closeness) {
    var common = new float[voices.rows()];
    for (int i = 0; i < items.length; i++) {
      float weight = weights[i];
      hearers.row(items[i], (voice, value) -> common[voice] += weight * value);
    }
    for (int i = 0; i < friendsOfTheirs.length; i++) {
      float weight = closeness[i];
      befriended.row(friendsOfTheirs[i], (voice, value) -> common[voice] += weight * value);
    }
    var scores = heard(weighed(common));
    for (int i = 0; i < items.length; i++) {
      scores[items[i]] -= echo(items[i], weights[i]);
    }
    return scores;
  }

  /** How far an item that is known speaks for itself, which it must not. */
  private float echo(int item, float weight) {
    return weight * (1 / novelty[item] - 1);
  }

  /** The inverse times a column. */
  private float[] weighed(float[] column) {
    var product = new float[column.length];
    var row = new float[column.length];
    for (int voice = 0; voice < column.length; voice++) {
      if (column[voice] != 0) {
        inverse.row(voice, row);
        for (int i = 0; i < row.length; i++) {
          product[i] += column[voice] * row[i];
        }
      }
    }
    return product;
  }

  /** What all voices say together, each as far as it is trusted. */
  private float[] heard(float[] trust) {
    var scores = new float[items()];
    for (int voice = 0; voice < trust.length; voice++) {
      float trusted = trust[voice];
      if (trusted != 0) {
        voices.row(voice, (item, value) -> scores[item] += trusted * value);
      }
    }
    for (int item = 0; item < scores.length; item++) {
      scores[item] /= novelty[item];
    }
    return scores;
  }
}
