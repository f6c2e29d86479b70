package io.dossier.core.examination;

/**
 * How a page looks, as numbers by which pages are compared and their quality is judged.
 *
 * @param pageIndex from 0
 * @param perceptualHash 64 bits of the page's coarse light and dark, alike for pages that look
 *     alike: few bits differ
 */
public record PageLook(int pageIndex, long perceptualHash) {}
