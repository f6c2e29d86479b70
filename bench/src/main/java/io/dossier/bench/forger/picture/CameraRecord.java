package io.dossier.bench.forger.picture;

import io.dossier.bench.generator.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a camera notes in a JPEG (EXIF, CIPA DC-008).
 *
 * @param software that saved the file last
 * @param taken when the picture was taken
 * @param changed when the file was saved last
 */
public record CameraRecord(
    String make, String model, String software, LocalDateTime taken, LocalDateTime changed) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);
  private static final String[][] PHONES = {
    {"samsung", "SM-A546E", "A546EXXU4BWL2"},
    {"Xiaomi", "Redmi Note 12", "MIUI Camera"},
    {"Apple", "iPhone 13", "17.2.1"},
    {"OPPO", "CPH2477", "MediaTek Camera Application"},
    {"vivo", "V2247", "vivo camera"}
  };
  private static final String[] EDITORS = {
    "Adobe Photoshop 24.1 (Windows)",
    "GIMP 2.10.34",
    "PicsArt",
    "Adobe Photoshop Express",
    "Snapseed 2.0",
    "paint.net 5.0.3"
  };
  private static final int ASCII = 2;
  private static final int LONG = 4;
  private static final int ENTRY = 12;

  /** A phone that nobody edited after. */
  public static CameraRecord phone(Dice dice) {
    String[] phone = dice.pick(PHONES);
    LocalDateTime at =
        dice.day(2021, 2025).atTime(dice.between(7, 21), dice.between(0, 59), dice.between(0, 59));
    return new CameraRecord(phone[0], phone[1], phone[2], at, at);
  }

  /** Saved by an editor some time afterwards. */
  public CameraRecord edited(Dice dice) {
    return new CameraRecord(
        make, model, dice.pick(EDITORS), taken, taken.plusMinutes(dice.between(5, 50_000)));
  }

  /** Saved last before it was taken. */
  public CameraRecord contradicting(Dice dice) {
    return new CameraRecord(make, model, software, taken, taken.minusDays(dice.between(2, 600)));
  }

  /** The same JPEG with this record behind its first marker. */
  public byte[] in(byte[] jpeg) {
    byte[] record = record();
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + record.length + 4);
    out.put(jpeg, 0, 2);
    out.putShort((short) 0xffe1);
    out.putShort((short) (record.length + 2));
    out.put(record);
    out.put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  private byte[] record() {
    byte[] main =
        directory(
            8,
            new int[] {0x10f, 0x110, 0x131, 0x132},
            true,
            make,
            model,
            software,
            DATE.format(changed));
    byte[] detail =
        directory(
            8 + main.length,
            new int[] {0x9003, 0x9004},
            false,
            DATE.format(taken),
            DATE.format(taken));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(main);
    out.writeBytes(detail);
    return out.toByteArray();
  }

  /**
   * A directory of texts, and what it points to. Shorter texts than four characters would have to
   * stand in the directory itself; there are none.
   *
   * @param start where it lies in the record
   * @param continued whether the next directory, with the camera's details, follows at once
   */
  private static byte[] directory(int start, int[] tags, boolean continued, String... texts) {
    int count = tags.length + (continued ? 1 : 0);
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int behind = start + 2 + count * ENTRY + 4;
    ByteBuffer entries = ByteBuffer.allocate(2 + count * ENTRY + 4);
    entries.putShort((short) count);
    for (int i = 0; i < tags.length; i++) {
      byte[] text = (texts[i] + "\0").getBytes(StandardCharsets.US_ASCII);
      entries.putShort((short) tags[i]).putShort((short) ASCII).putInt(text.length);
      entries.putInt(behind + values.size());
      values.writeBytes(text);
    }
    if (continued) {
      entries.putShort((short) 0x8769).putShort((short) LONG).putInt(1);
      entries.putInt(behind + values.size());
    }
    entries.putInt(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(entries.array());
    out.writeBytes(values.toByteArray());
    return out.toByteArray();
  }
}
