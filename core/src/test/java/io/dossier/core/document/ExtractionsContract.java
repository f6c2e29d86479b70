package io.dossier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of extractions promises. */
public abstract class ExtractionsContract {
  private Document document;

  protected abstract Rows rows();

  @BeforeEach
  void makeDocument() {
    document = Samples.document(rows(), Samples.organization(rows())).kept();
  }

  private Extractions extractions() {
    return rows().extractions();
  }

  private Extraction added(String text) {
    Extraction extraction = SampleExtraction.of(document, "Rejeki", text);
    extractions().add(document, extraction, SampleExtraction.shown(extraction));
    return extraction;
  }

  @Test
  void hasNoneAtFirst() {
    assertThat(extractions().newest(document)).isEmpty();
    assertThat(extractions().all(document)).isEmpty();
  }

  @Test
  void givesBackEveryKindOfValue() {
    Extraction extraction = added("all that was read\n\f\u0000 äöü");
    assertThat(extractions().newest(document)).contains(extraction);
  }

  @Test
  void givesTheNewestFirst() {
    Extraction older = added("1");
    Extraction newer = added("2");
    assertThat(extractions().newest(document)).contains(newer);
    assertThat(extractions().all(document)).containsExactly(newer, older);
  }

  @Test
  void takesATextOfManyWords() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6000; i++) {
      text.append("w").append(i).append(' ');
    }
    Extraction extraction = added(text.toString());
    assertThat(extractions().newest(document)).contains(extraction);
  }

  @Test
  void takesTheTextOfHundredsOfPages() {
    Extraction extraction = added("Lorem ipsum dolor sit amet. ".repeat(80_000));
    assertThat(extractions().newest(document)).contains(extraction);
  }

  @Test
  void replacesAllByWhatIsKeptUnderANewKey() {
    Extraction extraction = added("1");
    added("2");
    OrganizationId organization = document.organization();
    try (Keyring.NewDataKey key =
        rows().keyring().create(document.id().subject(organization, Purpose.KEPT_FIELDS))) {
      Document erased =
          document.erased(ErasureId.of(Samples.ulid()), Optional.of(key.wrapped()), Samples.NOON);
      rows().documents().save(erased);
      extractions().replaceAll(erased, List.of(extraction));
      Document found = rows().documents().find(organization, document.id()).orElseThrow();
      assertThat(extractions().all(found)).containsExactly(extraction);
    }
  }

  @Test
  void addsNoWordsWhenItReplaces() {
    Extraction extraction = SampleExtraction.of(document, "Rejeki", "unheard");
    extractions().replaceAll(document, List.of(extraction));
    assertThat(
            rows()
                .documents()
                .page(new SampleQuery(document.organization()).words("unheard").build())
                .total())
        .isZero();
  }

  @Test
  void hasNoneThatCouldBeReadOnceTheKeyIsGone() {
    added("1");
    Document erased = document.erased(ErasureId.of(Samples.ulid()), Optional.empty(), Samples.NOON);
    extractions().replaceAll(erased, List.of());
    assertThat(extractions().newest(erased)).isEmpty();
    assertThat(extractions().all(document)).isEmpty();
  }
}
