package io.dossier.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingCodecTest {
  @Test
  void anyReadingComesBackAsItWas() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      Reading reading = reading(new Random(seed));
      assertEquals(
          Optional.of(reading), ReadingCodec.decode(ReadingCodec.encode(reading)), "seed " + seed);
    }
  }

  @Test
  void anyCutIsNoReading() throws IOException {
    byte[] whole = ReadingCodec.encode(reading(new Random(5)));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(Exception.class, () -> ReadingCodec.decode(cut), "length " + length);
    }
  }

  @Test
  void whatEarlierVersionsWroteIsReadStill() throws IOException {
    Reading reading = reading(new Random(8));
    Reading plain =
        new Reading(reading.kind(), reading.pages(), reading.notices(), reading.engines());
    byte[] now = ReadingCodec.encode(plain);
    // Until version 4 it was not said how pages were seen, until 3 not whether there is an invoice.
    int renditions = plain.pages().size() * (2 + Rendition.UNKNOWN.name().length());
    for (byte version = 1; version <= 3; version++) {
      byte[] then = Arrays.copyOf(now, now.length - renditions - (version < 3 ? 1 : 0));
      then[0] = version;
      assertEquals(Optional.of(plain), ReadingCodec.decode(then), "version " + version);
    }
  }

  @Test
  void saysHowEachPageWasSeen() throws IOException {
    Reading reading = reading(new Random(9));
    List<ReadPage> pages = new ArrayList<>();
    for (ReadPage page : reading.pages()) {
      pages.add(page.seen(Rendition.values()[(pages.size() + 1) % Rendition.values().length]));
    }
    Reading seen = new Reading(reading.kind(), pages, reading.notices(), reading.engines());
    assertEquals(Optional.of(seen), ReadingCodec.decode(ReadingCodec.encode(seen)));
  }

  @Test
  void aVersionThatIsNotKnownIsNoReadingAndNoError() throws IOException {
    byte[] later = ReadingCodec.encode(reading(new Random(7)));
    later[0] = 77;
    assertEquals(Optional.empty(), ReadingCodec.decode(later));
  }

  @Test
  void changedBytesNeverTakeMoreMemoryThanTheyAre() throws IOException {
    byte[] whole = ReadingCodec.encode(reading(new Random(6)));
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] = 0x7f;
      try {
        byte[] again = ReadingCodec.decode(changed).map(ReadingCodec::encode).orElse(new byte[0]);
        // A byte that is no UTF-8 becomes a mark of three.
        assertTrue(again.length <= 3 * changed.length, "byte " + at);
      } catch (IOException | RuntimeException e) {
        continue;
      }
    }
  }

  private static Reading reading(Random random) {
    List<ReadPage> pages = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      List<Line> lines = new ArrayList<>();
      for (int line = random.nextInt(5); line > 0; line--) {
        lines.add(
            new Line(words(random), random.nextBoolean() ? TextSource.OCR : TextSource.TEXT_LAYER));
      }
      pages.add(
          new ReadPage(
              i,
              1 + random.nextInt(3000),
              random.nextDouble() * 900,
              90 * random.nextInt(4),
              lines,
              List.of(new Barcode("QR_CODE", text(random), box(random)))));
    }
    return new Reading(
        DocumentKind.values()[random.nextInt(DocumentKind.values().length)],
        pages,
        List.of(new Notice(Notice.Code.POLYGLOT, "also a ZIP archive")),
        Map.of("ocr", "1", "pdf", "2"),
        random.nextBoolean() ? Optional.of(invoice(random)) : Optional.empty());
  }

  private static EmbeddedInvoice invoice(Random random) {
    return new EmbeddedInvoice(
        EmbeddedInvoice.Profile.BASIC,
        Optional.of(text(random)),
        Optional.of(LocalDate.ofEpochDay(random.nextInt(30_000))),
        Optional.empty(),
        Optional.of("EUR"),
        new EmbeddedInvoice.Party(
            Optional.of(text(random)), Optional.empty(), Optional.of(text(random))),
        EmbeddedInvoice.Party.UNKNOWN,
        Optional.of(BigDecimal.valueOf(random.nextInt(), 2)),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(random.nextInt(), 0)),
        List.of(
            new EmbeddedInvoice.Item(
                Optional.of(text(random)),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(random.nextInt(), 2)))));
  }

  private static List<Word> words(Random random) {
    List<Word> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      words.add(new Word(text(random), box(random), random.nextDouble()));
    }
    return words;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("w");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(
          random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(60));
    }
    return text.toString();
  }

  private static PageBox box(Random random) {
    return PageBox.clamped(
        random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
  }
}
