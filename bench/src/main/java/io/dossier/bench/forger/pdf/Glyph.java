package io.dossier.bench.forger.pdf;

/**
 * One character as it is printed.
 *
 * @param code in its font
 * @param text one character; a replacement character where the font tells none or several
 * @param x where it starts, in user space
 * @param y its baseline
 * @param advance its width, in points
 */
public record Glyph(int code, char text, double x, double y, double advance) {}
