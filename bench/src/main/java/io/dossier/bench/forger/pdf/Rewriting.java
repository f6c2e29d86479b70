package io.dossier.bench.forger.pdf;

import io.dossier.bench.forger.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Changes what a page's own operators show. */
public final class Rewriting {
  private static final Operator SHOW = Operator.getOperator("Tj");

  private Rewriting() {}

  /**
   * Other characters of the same font in the place of a value.
   *
   * @return what changes by that
   */
  public static Place inOwnFont(PDDocument document, PrintedText text, Target target)
      throws IOException {
    Run run = target.value().run();
    String printed = run.text();
    String after =
        printed.substring(0, target.value().from())
            + target.after()
            + printed.substring(target.value().to());
    PageContent content = PageContent.of(document.getPage(run.pageIndex()));
    Lettering own = Lettering.seen(text, run);
    content.replace(run.show(), show(own.bytes(after)));
    content.write();
    return target.place(own.width(target.after(), run));
  }

  /**
   * The value in another font, what stands around it as it was.
   *
   * @param shown operators that show the new value in its font
   */
  public static void apart(PDDocument document, PrintedText text, Value value, Shown shown)
      throws IOException {
    Run run = value.run();
    PDPage page = document.getPage(run.pageIndex());
    PageContent content = PageContent.of(page);
    Lettering own = Lettering.seen(text, run);
    List<Object> font = content.fontAt(run.show());
    List<Object> tokens = new ArrayList<>();
    String printed = run.text();
    if (value.from() > 0) {
      tokens.addAll(show(own.bytes(printed.substring(0, value.from()))));
    }
    tokens.addAll(shown.tokens(page, font));
    if (value.to() < printed.length()) {
      tokens.addAll(font);
      tokens.addAll(show(own.bytes(printed.substring(value.to()))));
    }
    content.replace(run.show(), tokens);
    content.write();
  }

  public static List<Object> show(byte[] bytes) {
    return List.of(new COSString(bytes), SHOW);
  }

  /** A number as operand of an operator. */
  public static List<Object> set(String operator, double value) {
    return List.of(new COSFloat((float) value), Operator.getOperator(operator));
  }

  /** Makes the operators that show a value. */
  @FunctionalInterface
  public interface Shown {
    /**
     * @param font the operator that chose the font so far, with its operands
     */
    List<Object> tokens(PDPage page, List<Object> font) throws IOException;
  }
}
