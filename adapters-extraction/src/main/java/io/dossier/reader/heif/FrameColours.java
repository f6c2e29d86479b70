package io.dossier.reader.heif;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Makes RGB of a decoded frame, of any sampling and depth. */
final class FrameColours {
  /** The scaler writes whole blocks of so many pixels at the end of a row. */
  private static final int ROW_BLOCK = 32;

  private static final int ONE = 1 << 16;

  private FrameColours() {}

  /**
   * @param told what the container says of the colours; where it says nothing, the frame's word is
   *     taken, then full range and ITU-R BT.601 (ISO/IEC 23000-22, 7.3.6.4)
   */
  static BufferedImage rgb(AVFrame frame, Optional<Property.Colour> told, int width, int height) {
    SwsContext scaler =
        sws_getContext(
            frame.width(),
            frame.height(),
            frame.format(),
            width,
            height,
            AV_PIX_FMT_BGR0,
            SWS_AREA,
            null,
            null,
            (DoublePointer) null);
    if (scaler == null) {
      throw new HeifDamaged("the picture's samples are of an unknown form");
    }
    int stride = (width + ROW_BLOCK - 1) / ROW_BLOCK * ROW_BLOCK;
    Pointer rows = av_malloc((long) stride * (height + 1) * Integer.BYTES);
    try (PointerPointer<Pointer> planes = new PointerPointer<>(4L);
        IntPointer strides = new IntPointer(4L)) {
      IntPointer matrix = sws_getCoefficients(matrix(frame, told));
      sws_setColorspaceDetails(
          scaler, matrix, fullRange(frame, told) ? 1 : 0, matrix, 1, 0, ONE, ONE);
      planes.put(0, rows).put(1, null).put(2, null).put(3, null);
      strides.put(stride * Integer.BYTES, 0, 0, 0);
      sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
      return image(new IntPointer(rows), stride, width, height);
    } finally {
      av_free(rows);
      sws_freeContext(scaler);
    }
  }

  private static BufferedImage image(IntPointer rows, int stride, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      rows.position((long) y * stride).get(pixels, y * width, width);
    }
    return image;
  }

  private static int matrix(AVFrame frame, Optional<Property.Colour> told) {
    return told.map(Property.Colour::matrix)
        .filter(matrix -> matrix != AVCOL_SPC_UNSPECIFIED)
        .orElse(frame.colorspace());
  }

  private static boolean fullRange(AVFrame frame, Optional<Property.Colour> told) {
    return told.map(Property.Colour::fullRange)
        .orElse(
            frame.color_range() == AVCOL_RANGE_UNSPECIFIED
                || frame.color_range() != AVCOL_RANGE_MPEG);
  }
}
