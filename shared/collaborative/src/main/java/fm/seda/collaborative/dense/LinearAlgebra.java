package fm.seda.collaborative.dense;

import static org.bytedeco.openblas.global.openblas_full.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_full.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_full.CblasTrans;
import static org.bytedeco.openblas.global.openblas_full.CblasUpper;
import static org.bytedeco.openblas.global.openblas_full.LAPACKE_sposv;
import static org.bytedeco.openblas.global.openblas_full.LAPACKE_spotrf;
import static org.bytedeco.openblas.global.openblas_full.LAPACKE_spotri;
import static org.bytedeco.openblas.global.openblas_full.LAPACK_COL_MAJOR;
import static org.bytedeco.openblas.global.openblas_full.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_full.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas_full.cblas_ssyrk;
import static org.bytedeco.openblas.global.openblas_full.openblas_get_num_threads;

import java.lang.ref.Reference;
import java.util.List;

/**
 * The few operations the models need, by OpenBLAS. Results go where the last argument says; nothing
 * else is allocated. Threads may call at the same time, for different results.
 *
 * <p>LAPACK counts down the columns and we along the rows. For a symmetric matrix that is the same,
 * and its lower triangle is our upper one; right-hand sides are rows here for the same reason.
 */
public final class LinearAlgebra {

  private static final byte OUR_UPPER_TRIANGLE = 'L';
  private static final int TILE = 64;

  /** So many rows are few. */
  private static final int FEW = 12;

  /** So many values of a matrix stay in a processor's cache while they are used several times. */
  private static final int CACHED = 1 << 15;

  static {
    NativeCode.unpackWhereOneCanWrite();
  }

  private LinearAlgebra() {}

  /**
   * Lets an operation use one thread, in the whole process, until this is closed; otherwise it uses
   * as many as there are processors. One is best where several threads of ours calculate side by
   * side.
   *
   * <pre>{@code
   * try (var _ = LinearAlgebra.onOneThread()) {
   *   people.parallel().forEach(this::solve);
   * }
   * }</pre>
   */
  public static OneThread onOneThread() {
    return new OneThread();
  }

  /** How many threads one operation may use now. */
  public static int threads() {
    return openblas_get_num_threads();
  }

  /** c = alpha · a · bᵀ + beta · c: every row of a by every row of b. */
  public static void multiplyByRows(
      float alpha, DenseMatrix a, DenseMatrix b, float beta, DenseMatrix c) {
    fits(a.columns() == b.columns() && a.rows() == c.rows() && b.rows() == c.columns(), a, b, c);
    if (a.rows() <= FEW && b.columns() > 0) {
      multiplyFewByRows(alpha, a, b, beta, c);
      return;
    }
    cblas_sgemm(
        CblasRowMajor,
        CblasNoTrans,
        CblasTrans,
        c.rows(),
        c.columns(),
        a.columns(),
        alpha,
        a.pointer(),
        stride(a),
        b.pointer(),
        stride(b),
        beta,
        c.pointer(),
        stride(c));
    Reference.reachabilityFence(a);
    Reference.reachabilityFence(b);
    Reference.reachabilityFence(c);
  }

  // sgemm rearranges b first, which takes longer than all else where a has few rows; so b is read
  // once, and each row is multiplied by the part of it that is in the processor's cache
  private static void multiplyFewByRows(
      float alpha, DenseMatrix a, DenseMatrix b, float beta, DenseMatrix c) {
    int tile = Math.max(1, CACHED / b.columns());
    for (int from = 0; from < b.rows(); from += tile) {
      for (int row = 0; row < a.rows(); row++) {
        cblas_sgemv(
            CblasRowMajor,
            CblasNoTrans,
            Math.min(tile, b.rows() - from),
            b.columns(),
            alpha,
            b.pointer(from, 0),
            stride(b),
            a.pointer(row, 0),
            1,
            beta,
            c.pointer(row, from),
            1);
      }
    }
    Reference.reachabilityFence(a);
    Reference.reachabilityFence(b);
    Reference.reachabilityFence(c);
  }

  /** c = alpha · aᵀ · a + beta · c, for a symmetric c: every column by every column. */
  public static void gramOfColumns(float alpha, DenseMatrix a, float beta, DenseMatrix c) {
    fits(a.columns() == c.rows() && a.columns() == c.columns(), a, c);
    cblas_ssyrk(
        CblasRowMajor,
        CblasUpper,
        CblasTrans,
        c.rows(),
        a.rows(),
        alpha,
        a.pointer(),
        stride(a),
        beta,
        c.pointer(),
        stride(c));
    Reference.reachabilityFence(a);
    Reference.reachabilityFence(c);
    mirror(c);
  }

  /**
   * Turns a symmetric positive definite matrix into its inverse, in place. Only the upper triangle
   * is read; the result is full.
   *
   * @throws NotPositiveDefinite what is left in the matrix is of no use then
   */
  public static void invert(DenseMatrix symmetric) {
    int size = squareOf(symmetric);
    if (size == 0) {
      return;
    }
    var at = symmetric.pointer();
    succeed(LAPACKE_spotrf(LAPACK_COL_MAJOR, OUR_UPPER_TRIANGLE, size, at, size), symmetric);
    succeed(LAPACKE_spotri(LAPACK_COL_MAJOR, OUR_UPPER_TRIANGLE, size, at, size), symmetric);
    Reference.reachabilityFence(symmetric);
    mirror(symmetric);
  }

  /**
   * Solves symmetric · x = r for every row r, and puts each x where its r was. Only the upper
   * triangle is read; the matrix is used up.
   *
   * @throws NotPositiveDefinite what is left in the matrix and the rows is of no use then
   */
  public static void solve(DenseMatrix symmetric, DenseMatrix rows) {
    int size = squareOf(symmetric);
    fits(rows.columns() == size, symmetric, rows);
    if (size == 0 || rows.rows() == 0) {
      return;
    }
    succeed(
        LAPACKE_sposv(
            LAPACK_COL_MAJOR,
            OUR_UPPER_TRIANGLE,
            size,
            rows.rows(),
            symmetric.pointer(),
            size,
            rows.pointer(),
            size),
        symmetric);
    Reference.reachabilityFence(symmetric);
    Reference.reachabilityFence(rows);
  }

  // tile by tile, or every value of a large matrix would be a cache miss
  private static void mirror(DenseMatrix upper) {
    int size = upper.rows();
    for (int top = 0; top < size; top += TILE) {
      for (int left = top; left < size; left += TILE) {
        mirrorTile(upper, top, left);
      }
    }
  }

  private static void mirrorTile(DenseMatrix upper, int top, int left) {
    int bottom = Math.min(top + TILE, upper.rows());
    int right = Math.min(left + TILE, upper.rows());
    for (int row = top; row < bottom; row++) {
      for (int column = Math.max(left, row + 1); column < right; column++) {
        upper.set(column, row, upper.get(row, column));
      }
    }
  }

  private static int stride(DenseMatrix matrix) {
    return Math.max(1, matrix.columns());
  }

  private static int squareOf(DenseMatrix matrix) {
    fits(matrix.rows() == matrix.columns(), matrix);
    return matrix.rows();
  }

  private static void fits(boolean fits, DenseMatrix... matrices) {
    if (!fits) {
      throw new IllegalArgumentException("Sizes do not fit: " + List.of(matrices));
    }
  }

  private static void succeed(int info, DenseMatrix matrix) {
    if (info > 0) {
      throw new NotPositiveDefinite(
          "The matrix of %s is not positive definite, as row %d shows; more regularisation helps"
              .formatted(matrix, info - 1));
    }
    if (info < 0) {
      throw new NotPositiveDefinite(
          "The matrix of %s or what it is solved for holds a value that is no number"
              .formatted(matrix));
    }
  }
}
