package io.dossier.bench.flow;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.Generator;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A file that nothing can be made of, and the code that tells why. */
enum Special {
  /** A page of no type that is known. */
  LETTER("UNRECOGNISED"),
  /** A picture so far out of focus that no word is left. */
  BLURRED("INVALID_DOC"),
  /** No document at all. */
  WEB_PAGE("INVALID_DOC"),
  LOCKED("PASSWORD_PROTECTED"),
  /** An address that answers 404. */
  GONE("DOWNLOAD_FAILED"),
  /** An address at which nobody listens. */
  REFUSED("DOWNLOAD_FAILED"),
  /** An address that takes the call and never answers. */
  HANGING("DOWNLOAD_FAILED");

  private static final List<Special> TURNS =
      List.of(LETTER, BLURRED, LOCKED, GONE, LETTER, REFUSED, BLURRED, LOCKED, WEB_PAGE, HANGING);
  private static final int BLUR = 40;

  private final String code;

  Special(String code) {
    this.code = code;
  }

  /** The one that goes with an application. */
  static Special of(int application) {
    return TURNS.get((application - 1) % TURNS.size());
  }

  /** The {@code error_code} that is right. */
  String code() {
    return code;
  }

  /** The caller's name of the file. */
  String documentId() {
    return "special";
  }

  /** Its address at the lender's. */
  String address(Lender lender, long seed, int application) throws IOException {
    String name = "special-" + application;
    return switch (this) {
      case LETTER ->
          lender.file(
              name + ".pdf",
              Generator.documents(seed + application, List.of("other"), 1)
                  .findFirst()
                  .orElseThrow()
                  .pdf());
      case BLURRED -> lender.file(name + ".jpg", blurred(seed, application));
      case WEB_PAGE ->
          lender.file(
              name + ".html",
              "<html><body>Please sign in</body></html>".getBytes(StandardCharsets.UTF_8));
      case LOCKED -> lender.file(name + ".pdf", locked(seed, application));
      case GONE -> lender.nothing();
      case REFUSED -> lender.deaf();
      case HANGING -> lender.silence();
    };
  }

  private static byte[] blurred(long seed, int application) throws IOException {
    BufferedImage sharp =
        Generator.documents(seed + application, List.of("delivery_order"), 1)
            .findFirst()
            .orElseThrow()
            .picture(Form.PHOTO);
    BufferedImage small = scaled(sharp, sharp.getWidth() / BLUR, sharp.getHeight() / BLUR);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(scaled(small, sharp.getWidth(), sharp.getHeight()), "jpg", out);
    return out.toByteArray();
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  private static byte[] locked(long seed, int application) throws IOException {
    byte[] open =
        Generator.documents(seed + application, List.of("pan"), 1).findFirst().orElseThrow().pdf();
    String word = new Dice(seed + application).letters(12);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(open)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner-" + word, word, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      document.save(out);
    }
    return out.toByteArray();
  }
}
