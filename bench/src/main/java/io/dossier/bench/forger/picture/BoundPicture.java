package io.dossier.bench.forger.picture;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture as the only page of a PDF, its own bytes kept where it is a JPEG. */
public final class BoundPicture {
  private static final double DPI = 150;

  private BoundPicture() {}

  /** The places are moved to the page's user space. */
  public static Treated of(Treated picture, Dice dice) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Particulars.issuer(dice).producedBy(dice.pick("Scan2PDF 3.1", "CamScanner")).inform(document);
      PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.bytes(), "scan");
      double point = 72 / DPI;
      PDRectangle size =
          new PDRectangle((float) (image.getWidth() * point), (float) (image.getHeight() * point));
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
      }
      List<Place> places = picture.places().stream().map(place -> scaled(place, point)).toList();
      return Treated.pdf(Saving.whole(document), places);
    }
  }

  private static Place scaled(Place place, double factor) {
    Area area = place.area();
    return new Place(
        place.pageIndex(),
        new Area(
            area.x() * factor, area.y() * factor, area.width() * factor, area.height() * factor),
        place.before(),
        place.after());
  }
}
