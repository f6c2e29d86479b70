package io.dossier.reader.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Whether what is filled is as good as white. Colours of other spaces are taken for ink. */
final class Whiteness {
  private static final double NEAR = 0.02;

  private Whiteness() {}

  static boolean of(PDGraphicsState state) {
    PDColor colour = state.getNonStrokingColor();
    PDColorSpace space = colour.getColorSpace();
    if (colour.isPattern() || !known(space)) {
      return false;
    }
    float[] components = colour.getComponents();
    double white = components.length == 4 ? 0 : 1;
    for (float component : components) {
      if (Math.abs(component - white) > NEAR) {
        return false;
      }
    }
    return components.length > 0;
  }

  private static boolean known(PDColorSpace space) {
    return space instanceof PDDeviceGray
        || space instanceof PDDeviceRGB
        || space instanceof PDDeviceCMYK
        || space instanceof PDICCBased;
  }
}
