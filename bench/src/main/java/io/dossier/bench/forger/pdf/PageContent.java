package io.dossier.bench.forger.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The operators of a page's content, to be changed and written back. */
public final class PageContent {
  private final PDPage page;
  private final List<Object> tokens;

  private PageContent(PDPage page, List<Object> tokens) {
    this.page = page;
    this.tokens = tokens;
  }

  public static PageContent of(PDPage page) throws IOException {
    return new PageContent(page, new ArrayList<>(new PDFStreamParser(page).parse()));
  }

  static boolean shows(Operator operator) {
    return operator.getName().equals("Tj") || operator.getName().equals("TJ");
  }

  /** Name and size as the operator {@code Tf} before a showing operator has them. */
  public List<Object> fontAt(int show) {
    for (int at = at(show); at > 1; at--) {
      if (tokens.get(at) instanceof Operator operator && operator.getName().equals("Tf")) {
        return List.of(tokens.get(at - 2), tokens.get(at - 1), operator);
      }
    }
    throw new IllegalArgumentException("no font before what is shown");
  }

  /** Puts others in the place of a showing operator and what it shows. */
  public void replace(int show, List<Object> others) {
    int at = at(show);
    tokens.subList(at - 1, at + 1).clear();
    tokens.addAll(at - 1, others);
  }

  /** Into the page's own stream, which is marked as changed. */
  public void write() throws IOException {
    COSBase stored = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    COSStream stream;
    if (stored instanceof COSStream single) {
      stream = single;
    } else {
      stream = new COSStream();
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      page.getCOSObject().setNeedToBeUpdated(true);
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    stream.setNeedToBeUpdated(true);
  }

  /** Adds operators above what the page has; page and resources count as changed. */
  public static void append(PDDocument document, PDPage page, String operators) throws IOException {
    COSArray streams = new COSArray();
    streams.add(stream(document, "q\n"));
    streams.addAll(stored(page));
    streams.add(stream(document, "\nQ\n" + operators));
    set(page, streams);
  }

  /** Adds operators below what the page has; page and resources count as changed. */
  public static void prepend(PDDocument document, PDPage page, String operators)
      throws IOException {
    COSArray streams = new COSArray();
    streams.add(stream(document, "q\n" + operators + "Q\n"));
    streams.addAll(stored(page));
    set(page, streams);
  }

  private static COSArray stored(PDPage page) {
    COSBase stored = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (stored instanceof COSArray several) {
      return several;
    }
    COSArray single = new COSArray();
    single.add(page.getCOSObject().getItem(COSName.CONTENTS));
    return single;
  }

  private static void set(PDPage page, COSArray streams) {
    page.getCOSObject().setItem(COSName.CONTENTS, streams);
    page.getCOSObject().setNeedToBeUpdated(true);
    page.getResources().getCOSObject().setNeedToBeUpdated(true);
  }

  private static COSStream stream(PDDocument document, String operators) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  private int at(int show) {
    int left = show;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator && shows(operator) && left-- == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such text is shown");
  }
}
