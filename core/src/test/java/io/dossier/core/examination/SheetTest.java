package io.dossier.core.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.PageBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final PageBox TOP_LEFT = new PageBox(0, 0, 0.5, 0.25);

  @Test
  void anUnturnedPageHasItsOriginAtTheLowerLeft() {
    assertThat(new Sheet(10, 20, 100, 200, 0).area(TOP_LEFT, 0))
        .isEqualTo(new Area(10, 170, 50, 50));
  }

  @Test
  void aTurnedPageIsTurnedBack() {
    // Turned clockwise by a quarter, the top left as seen is the lower left of the page.
    assertThat(new Sheet(0, 0, 100, 200, 0).area(TOP_LEFT, 90)).isEqualTo(new Area(0, 0, 25, 100));
    assertThat(new Sheet(0, 0, 100, 200, 0).area(TOP_LEFT, 180)).isEqualTo(new Area(50, 0, 50, 50));
    assertThat(new Sheet(0, 0, 100, 200, 0).area(TOP_LEFT, 270))
        .isEqualTo(new Area(75, 100, 25, 100));
  }

  @Test
  void aPictureThatIsTurnedByItsExifIsNotTurnedTwice() {
    assertThat(new Sheet(0, 0, 100, 200, 90).area(TOP_LEFT, 90))
        .isEqualTo(new Area(0, 150, 50, 50));
  }

  @Test
  void anAreaIsFoundAgainOnThePageAsItWasRead() {
    for (int stored : List.of(0, 90, 180, 270)) {
      for (int read : List.of(0, 90, 180, 270)) {
        Sheet sheet = new Sheet(10, 20, 100, 200, stored);
        PageBox box = sheet.box(sheet.area(TOP_LEFT, read), read);
        assertThat(box).as("stored %d, read %d", stored, read).isEqualTo(TOP_LEFT);
      }
    }
  }

  @Test
  void anAreaOffThePageLiesAtItsEdge() {
    PageBox box = new Sheet(0, 0, 100, 200, 0).box(new Area(-50, 300, 20, 10), 0);
    assertThat(box).isEqualTo(new PageBox(0, 0, 0, 0));
  }
}
