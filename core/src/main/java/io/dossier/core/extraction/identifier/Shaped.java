package io.dossier.core.extraction.identifier;

/**
 * What a shape found in a text.
 *
 * @param from first character
 * @param to after the last character
 * @param compact its characters put right, without anything between them; a masked digit is X
 * @param clean whether nothing was put right
 * @param grouped whether something stood at every border of the shape
 * @param masked whether digits are not shown
 */
record Shaped(int from, int to, String compact, boolean clean, boolean grouped, boolean masked) {}
