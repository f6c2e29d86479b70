package io.dossier.reader.heif;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/** Decodes still pictures of one HEVC configuration. Used by one thread at a time. */
final class HevcDecoder implements AutoCloseable {
  private final AVCodecContext context;
  private final AVPacket packet = av_packet_alloc();
  private final AVFrame frame = av_frame_alloc();

  /**
   * @param mostPixels what is coded as larger is refused before memory is taken for it
   */
  HevcDecoder(Property.Hevc coding, long mostPixels) {
    av_log_set_level(AV_LOG_QUIET);
    context = avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_HEVC));
    int length = coding.configuration().length;
    BytePointer extra =
        new BytePointer(av_mallocz(length + (long) AV_INPUT_BUFFER_PADDING_SIZE)).capacity(length);
    extra.put(coding.configuration(), 0, length);
    context.extradata(extra).extradata_size(length).thread_count(1).max_pixels(mostPixels);
    if (avcodec_open2(context, avcodec_find_decoder(AV_CODEC_ID_HEVC), (AVDictionary) null) < 0) {
      close();
      throw new HeifDamaged("the decoder does not take the picture's configuration");
    }
  }

  /**
   * @param coded NAL units, each after its length
   * @return valid until the next call
   * @throws HeifDamaged when they make no picture
   */
  AVFrame decode(byte[] coded) {
    try {
      if (coded.length == 0 || av_new_packet(packet, coded.length) < 0) {
        throw new HeifDamaged("there are no coded bytes");
      }
      packet.data().capacity(coded.length).put(coded, 0, coded.length);
      boolean taken =
          avcodec_send_packet(context, packet) >= 0 && avcodec_send_packet(context, null) >= 0;
      if (!taken || avcodec_receive_frame(context, frame) < 0) {
        throw new HeifDamaged("the decoder makes no picture of the coded bytes");
      }
      return frame;
    } finally {
      av_packet_unref(packet);
      avcodec_flush_buffers(context);
    }
  }

  @Override
  public void close() {
    av_frame_free(frame);
    av_packet_free(packet);
    avcodec_free_context(context);
  }
}
