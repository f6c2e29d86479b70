package io.dossier.reader.heif;

import static io.dossier.reader.testing.SampleHeif.crop;
import static io.dossier.reader.testing.SampleHeif.grid;
import static io.dossier.reader.testing.SampleHeif.hevc;
import static io.dossier.reader.testing.SampleHeif.mirror;
import static io.dossier.reader.testing.SampleHeif.size;
import static io.dossier.reader.testing.SampleHeif.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.reader.testing.SampleHeif;
import io.dossier.reader.testing.SamplePictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeifPictureTest {
  private static final byte[] PICTURE = SamplePictures.file(SamplePictures.corners(64, 32), "jpg");
  private static final byte[] NOTHING = {};

  @ParameterizedTest
  @CsvSource({"0, RGBW, 0", "1, GWRB, 270", "2, WBGR, 180", "3, BRWG, 90"})
  void turnsAnticlockwiseAsIrotSays(int quarters, String seen, int turn) {
    HeifPicture.Decoded decoded = decoded(new SampleHeif().item("jpeg", PICTURE, turn(quarters)));

    assertEquals(seen, SamplePictures.quarters(decoded.image()));
    assertEquals(turn, decoded.turn());
    assertEquals(64, decoded.storedWidth());
  }

  @ParameterizedTest
  @CsvSource({"0, BWRG", "1, GRWB"})
  void mirrorsAsImirSays(int axis, String seen) {
    assertSeen(seen, new SampleHeif().item("jpeg", PICTURE, mirror(axis)));
  }

  @Test
  void transformationsApplyInTheirOrder() {
    assertSeen("BRWG", new SampleHeif().item("jpeg", PICTURE, turn(3)));
    assertSeen("RBGW", new SampleHeif().item("jpeg", PICTURE, turn(3), mirror(1)));
    assertSeen("WGBR", new SampleHeif().item("jpeg", PICTURE, mirror(1), turn(3)));
  }

  @Test
  void cropsAroundItsCentre() {
    BufferedImage right =
        decoded(new SampleHeif().item("jpeg", PICTURE, crop(32, 32, 16, 0))).image();

    assertEquals(32, right.getWidth());
    assertEquals("GGWW", SamplePictures.quarters(right));
  }

  @Test
  void tilesOfAGridStandInTheirPlaces() {
    SampleHeif heif = new SampleHeif();
    for (Color colour : new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE}) {
      heif.item("jpeg", SamplePictures.file(plain(colour), "jpg"));
    }
    heif.item("grid", grid(2, 2, 60, 50)).of(1, 2, 3, 4).primary(5);

    HeifPicture.Decoded decoded = decoded(heif);
    assertEquals("RGBW", SamplePictures.quarters(decoded.image()));
    assertEquals(60, decoded.image().getWidth());
    assertEquals(50, decoded.image().getHeight());
  }

  @Test
  void gridWithADamagedTileIsReadWithoutIt() {
    byte[] red = SamplePictures.file(plain(Color.RED), "jpg");
    SampleHeif heif =
        new SampleHeif()
            .item("jpeg", red)
            .item("jpeg", new byte[] {1, 2, 3})
            .item("grid", grid(1, 2, 64, 32))
            .of(1, 2)
            .primary(3);

    assertEquals("RWRW", SamplePictures.quarters(decoded(heif).image()));
  }

  @Test
  void largePictureIsDecodedSmaller() {
    byte[] red = SamplePictures.file(plain(Color.RED), "jpg");
    byte[] heif =
        new SampleHeif()
            .item("jpeg", red)
            .item("grid", grid(4, 4, 128, 128))
            .of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
            .primary(2)
            .bytes();

    HeifPicture.Decoded decoded = HeifPicture.decode(heif, 1_000_000, 64 * 64);
    assertEquals(64, decoded.image().getWidth());
    assertEquals(128, decoded.storedWidth());
    assertEquals("RRRR", SamplePictures.quarters(decoded.image()));
  }

  @Test
  void identityAndOverlayAreFollowed() {
    byte[] overlay = {0, 0, -1, -1, -1, -1, -1, -1, -1, -1, 0, 64, 0, 32, 0, 0, 0, 0};
    assertSeen(
        "GRWB",
        new SampleHeif()
            .item("jpeg", PICTURE)
            .item("iden", NOTHING, mirror(1))
            .of(1)
            .item("iovl", overlay)
            .of(2)
            .primary(3));
  }

  @Test
  void pictureMadeOfItselfIsDamaged() {
    assertDamaged(new SampleHeif().item("iden", NOTHING).of(1).bytes());
    assertDamaged(new SampleHeif().item("iden", NOTHING).of(2).item("iden", NOTHING).of(1).bytes());
  }

  @Test
  void sourceThatIsMissingIsDamaged() {
    assertDamaged(new SampleHeif().item("iden", NOTHING).of(9).bytes());
    assertDamaged(new SampleHeif().item("grid", grid(2, 2, 64, 64)).bytes());
  }

  @Test
  void hugeSizesAreRefusedBeforeMemoryIsTaken() {
    byte[] grid =
        new SampleHeif()
            .item("jpeg", PICTURE)
            .item("grid", grid(1, 1, 100_000, 100_000))
            .of(1)
            .primary(2)
            .bytes();
    byte[] told = new SampleHeif().item("jpeg", PICTURE, size(100_000, 100_000)).bytes();

    assertThrows(HeifTooLarge.class, () -> HeifPicture.decode(grid, 100_000_000, 16_000_000));
    assertThrows(HeifTooLarge.class, () -> HeifPicture.decode(told, 100_000_000, 16_000_000));
  }

  @Test
  void noiseInPlaceOfHevcIsDamaged() {
    byte[] noise = new byte[400];
    new Random(7).nextBytes(noise);

    assertDamaged(new SampleHeif().item("hvc1", noise, hevc(noise), size(64, 64)).bytes());
    assertDamaged(new SampleHeif().item("hvc1", NOTHING, hevc(NOTHING), size(64, 64)).bytes());
    assertDamaged(new SampleHeif().item("hvc1", noise, size(64, 64)).bytes());
  }

  @Test
  void anyCutOrFlippedBitGivesAPictureOrARefusal() {
    byte[] sound =
        new SampleHeif()
            .item("jpeg", PICTURE, turn(1), size(64, 32))
            .item("grid", grid(1, 1, 64, 32), mirror(1))
            .of(1)
            .primary(2)
            .bytes();
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      byte[] odd =
          Arrays.copyOf(sound, seed % 3 == 0 ? random.nextInt(sound.length) : sound.length);
      for (int i = 0; i < seed % 5 && odd.length > 0; i++) {
        odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        assertTrue(HeifPicture.decode(odd, 1_000_000, 1_000_000).image().getWidth() > 0);
      } catch (HeifDamaged | HeifTooLarge e) {
        assertTrue(e instanceof HeifTooLarge || ((HeifDamaged) e).told().length() > 10);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static void assertSeen(String quarters, SampleHeif heif) {
    assertEquals(quarters, SamplePictures.quarters(decoded(heif).image()));
  }

  private static void assertDamaged(byte[] heif) {
    assertThrows(HeifDamaged.class, () -> HeifPicture.decode(heif, 100_000_000, 16_000_000));
  }

  private static HeifPicture.Decoded decoded(SampleHeif heif) {
    return HeifPicture.decode(heif.bytes(), 100_000_000, 16_000_000);
  }

  private static BufferedImage plain(Color colour) {
    BufferedImage picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 32 * 32; i++) {
      picture.setRGB(i % 32, i / 32, colour.getRGB());
    }
    return picture;
  }
}
