package io.dossier.reader.examination.logo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A corner of a picture and what is around it, in 256 bits: each says which of two places near it
 * is darker (BRIEF; Calonder and others, ECCV 2010), both places turned with the corner (ORB;
 * Rublee and others, ICCV 2011), so that the bits stay when the picture is turned.
 *
 * @param x in pixels of the picture at its full size, from the left
 * @param y from the top
 * @param scale how many pixels one of its surroundings stands for
 * @param angle towards the brighter side, in radians
 */
record Corner(float x, float y, float scale, float angle, long a, long b, long c, long d) {
  static final int BITS = 256;

  /** In how many bits two differ. */
  int difference(Corner other) {
    return Long.bitCount(a ^ other.a)
        + Long.bitCount(b ^ other.b)
        + Long.bitCount(c ^ other.c)
        + Long.bitCount(d ^ other.d);
  }

  /** In pixels of the picture at its full size. */
  double apart(Corner other) {
    double right = other.x - x;
    double down = other.y - y;
    return Math.sqrt(right * right + down * down);
  }

  Corner moved(float right, float down) {
    return new Corner(x + right, y + down, scale, angle, a, b, c, d);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeFloat(x);
    out.writeFloat(y);
    out.writeFloat(scale);
    out.writeFloat(angle);
    out.writeLong(a);
    out.writeLong(b);
    out.writeLong(c);
    out.writeLong(d);
  }

  static Corner readFrom(DataInputStream in) throws IOException {
    return new Corner(
        in.readFloat(),
        in.readFloat(),
        in.readFloat(),
        in.readFloat(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong());
  }
}
