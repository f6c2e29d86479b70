package io.dossier.reader.examination.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.SeenLogo;
import io.dossier.core.examination.Sheet;
import io.dossier.reader.Unreadable;
import io.dossier.reader.testing.DrawnLogo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogosTest {
  private static final LogoPrint OWN = Logos.print(DrawnLogo.of(1));
  private static final LogoPrint OTHER = Logos.print(DrawnLogo.of(2));

  private static List<SeenLogo> seen(BufferedImage page, LogoPrint... wanted) {
    Sheet sheet = new Sheet(0, 0, page.getWidth(), page.getHeight(), 0);
    return Logos.seen(List.of(wanted), 1, index -> new Logos.Page(page, sheet, 0));
  }

  @ParameterizedTest
  @CsvSource({"110, 0", "200, 0", "380, 0", "220, 7", "220, -12"})
  void isSeenWhateverItsSizeAndTurn(int width, double degrees) {
    List<SeenLogo> seen = seen(DrawnLogo.onPage(DrawnLogo.of(1), width, degrees), OTHER, OWN);

    assertThat(seen).singleElement().satisfies(logo -> assertThat(logo.index()).isEqualTo(1));
  }

  @Test
  void tellsWhereItStands() {
    Area area = seen(DrawnLogo.onPage(DrawnLogo.of(1), 200, 0), OWN).get(0).mark().areas().get(0);

    // The paper around the logo is cut away, and areas begin at the lower left.
    assertThat(area.x()).isCloseTo(560 + 5, within(16.0));
    assertThat(area.top()).isCloseTo(1400 - 90 - 5, within(16.0));
    assertThat(area.width()).isBetween(150.0, 200.0);
  }

  @Test
  void isNotSeenOnAPageWithoutItOrWithAnother() {
    assertThat(seen(DrawnLogo.page(), OWN, OTHER)).isEmpty();
    assertThat(seen(DrawnLogo.onPage(DrawnLogo.of(3), 200, 0), OWN, OTHER)).isEmpty();
  }

  @Test
  void isSeenOnceWhereSeveralPagesBearIt() {
    BufferedImage page = DrawnLogo.onPage(DrawnLogo.of(1), 200, 0);
    Sheet sheet = new Sheet(0, 0, page.getWidth(), page.getHeight(), 0);

    assertThat(Logos.seen(List.of(OWN), 2, index -> new Logos.Page(page, sheet, 0))).hasSize(1);
  }

  @Test
  void aPageThatCannotBeDrawnBearsNone() {
    assertThat(
            Logos.seen(
                List.of(OWN),
                1,
                index -> {
                  throw new IOException("broken");
                }))
        .isEmpty();
  }

  @Test
  void refusesLogosThatAreTooPlainOrTooSmall() {
    BufferedImage disc = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = disc.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(20, 20, 160, 160);
    graphics.dispose();
    assertThatThrownBy(() -> Logos.print(disc))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("corners");
    BufferedImage tiny = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    assertThatThrownBy(() -> Logos.print(tiny))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("60");
  }

  @Test
  void aPrintIsWhatWasMadeOfTheLogo() {
    Logo logo = Logo.of(DrawnLogo.of(4));
    Logo again = Logo.of(logo.print());

    assertThat(again.corners()).isEqualTo(logo.corners());
    assertThat(again.width()).isEqualTo(logo.width());
    assertThat(again.copy().values()).hasSameSizeAs(logo.copy().values());
  }
}
