package io.dossier.reader.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.Unreadable;
import io.dossier.reader.testing.RawPdf;
import io.dossier.reader.testing.SamplePictures;
import io.dossier.reader.testing.SampleTiffs;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilePictureTest {
  private static final PictureLimits LIMITS = new PictureLimits(100, 500);

  @Test
  void hugeSizeInAHeaderIsRefusedBeforeMemoryIsTaken() {
    assertRefused("pixel_limit", SamplePictures.png(60_000, 60_000), DocumentKind.PNG);
    assertRefused("pixel_limit", SampleTiffs.told(60_000), DocumentKind.TIFF);
  }

  @Test
  void headerThatPromisesMoreThanThereIsGivesNoPictureOfNothing() {
    assertRefused("picture_damaged", SamplePictures.png(4_000, 4_000), DocumentKind.PNG);
  }

  @Test
  void everyPageOfATiffIsRead() {
    try (PictureFile file = PictureFile.open(SampleTiffs.pages(7), DocumentKind.TIFF, LIMITS)) {
      assertEquals(7, file.pageCount());
      assertEquals("KWKW", SamplePictures.quarters(file.page(6).image()));
    }
  }

  @Test
  void tiffOfMorePagesThanReadIsRefused() {
    assertRefused("page_limit", SampleTiffs.pages(501), DocumentKind.TIFF);
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void loopedDirectoriesAreWalkedOnce(int count) {
    try (PictureFile file = PictureFile.open(SampleTiffs.loop(count), DocumentKind.TIFF, LIMITS)) {
      assertEquals(count, file.pageCount());
      assertEquals("KWKW", SamplePictures.quarters(file.page(0).image()));
    }
  }

  @Test
  void pictureThatBreaksOffIsReadAsFarAsItGoes() {
    byte[] whole = SamplePictures.file(SamplePictures.corners(800, 800), "jpg");
    byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);

    try (PictureFile file = PictureFile.open(cut, DocumentKind.JPEG, LIMITS)) {
      assertTrue(SamplePictures.quarters(file.page(0).image()).startsWith("RG"));
    }
  }

  @Test
  void textChunkThatUnpacksToGigabytesIsLeftPacked() {
    byte[] name = {'t', 0, 0};
    byte[] zeros = RawPdf.zeros(1500);
    byte[] chunk = Arrays.copyOf(name, name.length + zeros.length);
    System.arraycopy(zeros, 0, chunk, name.length, zeros.length);
    byte[] png =
        SamplePictures.withChunk(
            SamplePictures.file(SamplePictures.corners(64, 64), "png"), "zTXt", chunk);

    try (PictureFile file = PictureFile.open(png, DocumentKind.PNG, LIMITS)) {
      assertEquals("RGBW", SamplePictures.quarters(file.page(0).image()));
    }
  }

  @ParameterizedTest
  @CsvSource({"JPEG, jpg", "PNG, png", "TIFF, tiff"})
  void anyFlippedBitsGiveAPictureOrARefusal(DocumentKind kind, String format) {
    byte[] sound = SamplePictures.file(SamplePictures.corners(48, 48), format);
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] flipped = sound.clone();
      for (int i = 0; i < 1 + seed % 8; i++) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertEndsWell(flipped, kind, "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"JPEG, jpg", "PNG, png", "TIFF, tiff"})
  void anyCutGivesAPictureOrARefusal(DocumentKind kind, String format) {
    byte[] sound = SamplePictures.file(SamplePictures.corners(48, 48), format);
    for (int length = 0; length < sound.length; length += 1 + sound.length / 120) {
      assertEndsWell(Arrays.copyOf(sound, length), kind, "length " + length);
    }
  }

  private static void assertEndsWell(byte[] content, DocumentKind kind, String which) {
    try (PictureFile file = PictureFile.open(content, kind, LIMITS)) {
      assertTrue(file.page(0).image().getWidth() > 0, which);
    } catch (Unreadable e) {
      assertTrue(e.told().length() > 10, which);
    } catch (RuntimeException e) {
      throw new AssertionError(which, e);
    }
  }

  private static void assertRefused(String code, byte[] content, DocumentKind kind) {
    Unreadable refused =
        assertThrows(
            Unreadable.class,
            () -> {
              try (PictureFile file = PictureFile.open(content, kind, LIMITS)) {
                file.page(0);
              }
            });
    assertEquals(code, refused.code(), refused.told());
  }
}
