/**
 * HEIF containers (ISO/IEC 23008-12) as far as a still picture needs: boxes and items are read in
 * plain Java, and FFmpeg's HEVC decoder sees nothing but the coded bytes of one tile.
 */
@NullMarked
package io.dossier.reader.heif;

import org.jspecify.annotations.NullMarked;
