package io.dossier.reader.examination.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.LyingPdfs;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class TextLayerCheckTest {
  private static final String[] LINES = {
    "Statement of account for March", "Opening balance 4,280.00", "Closing balance 9,250.00"
  };

  private static List<Finding> findings(IntUnaryOperator said) {
    return Examined.by(
            new TextLayerCheck(), Check.TEXT_LAYER_MISMATCH, LyingPdfs.saying(said, LINES))
        .findings();
  }

  @Test
  void findsMapThatTellsOtherDigits() {
    List<Finding> found = findings(c -> c == '9' ? '2' : c);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).weight()).isEqualTo(Weight.GRAVE);
    assertThat(found.get(0).description()).contains("9,250.00").contains("2,250.00");
    assertThat(found.get(0).marks().get(0).areas().get(0).x()).isBetween(55.0, 65.0);
  }

  @Test
  void leavesMapThatTellsWhatIsSeen() {
    assertThat(findings(IntUnaryOperator.identity())).isEmpty();
  }

  @Test
  void takesAScrambledLayerForBroken() {
    assertThat(findings(c -> c == ' ' ? c : '!' + (c * 7 + 3) % 90))
        .allMatch(found -> found.weight() != Weight.SERIOUS);
  }
}
