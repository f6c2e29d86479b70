package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The first picture of a sequence, for files that hold a track and no items. */
record FirstSample(Property.Hevc coding, byte[] bytes) {
  /** Fields of a {@code VisualSampleEntry} before its boxes (ISO/IEC 14496-12, 12.1.3). */
  private static final int SAMPLE_ENTRY_FIELDS = 78;

  static Optional<FirstSample> of(ByteBuffer file) {
    List<Box> tracks =
        Box.first(Box.all(file), "moov").map(moov -> moov.children(0)).orElse(List.of());
    return tracks.stream()
        .filter(box -> box.type().equals("trak"))
        .flatMap(track -> ofTrack(file, track).stream())
        .findFirst();
  }

  private static Optional<FirstSample> ofTrack(ByteBuffer file, Box track) {
    List<Box> table =
        within(track, "mdia")
            .flatMap(media -> within(media, "minf"))
            .flatMap(information -> within(information, "stbl"))
            .map(samples -> samples.children(0))
            .orElse(List.of());
    Optional<Property.Hevc> coding =
        Box.first(table, "stsd").flatMap(FirstSample::coding).map(box -> new Property.Hevc(box));
    Optional<Integer> size = Box.first(table, "stsz").map(FirstSample::size);
    Optional<Long> offset =
        Box.first(table, "stco")
            .map(box -> Integer.toUnsignedLong(box.fields().getInt(8)))
            .or(() -> Box.first(table, "co64").map(box -> box.fields().getLong(8)));
    if (coding.isEmpty() || size.isEmpty() || offset.isEmpty() || offset.get() >= file.limit()) {
      return Optional.empty();
    }
    int start = (int) (long) offset.get();
    byte[] bytes = new byte[Math.max(0, Math.min(size.get(), file.limit() - start))];
    file.get(start, bytes);
    return Optional.of(new FirstSample(coding.get(), bytes));
  }

  private static int size(Box stsz) {
    int common = stsz.fields().getInt(4);
    return common != 0 ? common : stsz.fields().getInt(12);
  }

  private static Optional<byte[]> coding(Box stsd) {
    return stsd.children(8).stream()
        .flatMap(entry -> Box.first(entry.children(SAMPLE_ENTRY_FIELDS), "hvcC").stream())
        .map(Box::bytes)
        .findFirst();
  }

  private static Optional<Box> within(Box box, String type) {
    return Box.first(box.children(0), type);
  }
}
