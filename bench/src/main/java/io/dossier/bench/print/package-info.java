/** Print on paper, and what a camera or scanner makes of it: the ground of lines to train on. */
@NullMarked
package io.dossier.bench.print;

import org.jspecify.annotations.NullMarked;
