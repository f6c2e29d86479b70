package io.dossier.reader.picture;

import java.awt.image.BufferedImage;

/**
 * A decoded page.
 *
 * @param image RGB, upright as far as the file says how it lies
 * @param storedWidth in pixels, before any turn
 * @param turn degrees clockwise that were applied
 * @param downscaled whether it has fewer pixels than stored
 */
public record Picture(
    BufferedImage image, int storedWidth, int storedHeight, int turn, boolean downscaled) {}
