package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.Document;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.reading.port.DocumentReader.PageOrder;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderPageTest {
  private final Office office = new Office();

  private Document read(DocumentReader.Outcome outcome) {
    Document document = office.uploaded("one");
    office.reader.next(outcome);
    office.work();
    return document;
  }

  private static DocumentReader.Read typed(String... rows) {
    return new DocumentReader.Read(TypedPage.of(TextSource.OCR, rows));
  }

  private void render(Document document, int page) {
    office
        .rendering()
        .execute(new RenderPage.Command(office.caller, document.id(), page, 72, Optional.empty()));
  }

  private void refuses(Document document, int page, Category category, String code) {
    assertThatThrownBy(() -> render(document, page))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(category);
              assertThat(failure.code()).isEqualTo(code);
            });
    assertThat(office.reader.pages()).isEmpty();
  }

  @Test
  void coversWhatIsMasked() {
    render(read(typed("Note", "2341 2341 2346")), 0);
    PageOrder page = office.reader.pages().get(0);
    assertThat(page.covers().boxes()).hasSize(1);
    PageBox cover = page.covers().boxes().get(0);
    assertThat(cover.x()).isLessThan(0.001);
    assertThat(cover.right()).isBetween(0.09, 0.11);
  }

  @Test
  void coversNothingWhereNothingIsMasked() {
    render(read(typed("Note 1")), 0);
    assertThat(office.reader.pages().get(0).covers().boxes()).isEmpty();
  }

  @Test
  void tellsHowThePageLayWhenItWasRead() {
    Reading upright = TypedPage.of(TextSource.OCR, "2341 2341 2346");
    ReadPage page = upright.pages().get(0);
    ReadPage turned =
        new ReadPage(0, page.width(), page.height(), 180, page.lines(), page.barcodes());
    Document document =
        read(
            new DocumentReader.Read(
                new Reading(DocumentKind.JPEG, List.of(turned), List.of(), Map.of())));
    render(document, 0);
    assertThat(office.reader.pages().get(0).covers().turn()).isEqualTo(180);
  }

  @Test
  void showsNoPageOfADocumentThatIsNotReadYet() {
    refuses(office.uploaded("one"), 0, Category.CONFLICT, "not_read");
  }

  @Test
  void showsNoPageThatCouldNotBeRead() {
    Reading reading = TypedPage.of(TextSource.OCR, "Note 1");
    Document document =
        read(
            new DocumentReader.Read(
                new Reading(
                    reading.kind(), reading.pages(), List.of(Notice.unreadable(0)), Map.of())));
    refuses(document, 0, Category.CONFLICT, "page_unreadable");
  }

  @Test
  void showsNoPageOfADocumentThatCannotBeRead() {
    Document document = read(new DocumentReader.Refused("pdf_damaged", "it is damaged"));
    office.reader.next(new DocumentReader.Refused("pdf_damaged", "it is damaged"));
    refuses(document, 0, Category.CONFLICT, "pdf_damaged");
    office.reader.next(new DocumentReader.PasswordRequired("it is locked"));
    refuses(document, 0, Category.CONFLICT, "password_required");
  }

  @Test
  void readsAgainWhereTheReadingWasNotKept() {
    Document document = read(typed("2341 2341 2346"));
    office.rows.readings().forget(document);
    office.reader.next(typed("2341 2341 2346"));
    render(document, 0);
    assertThat(office.reader.pages().get(0).covers().boxes()).hasSize(1);
    assertThat(office.rows.readings().find(document)).isPresent();
  }

  @Test
  void saysHowManyPagesThereAre() {
    refuses(read(typed("Note 1")), 1, Category.NOT_FOUND, "no_such_page");
  }
}
