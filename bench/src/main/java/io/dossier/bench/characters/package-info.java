/**
 * Trains which characters the recognizer tells apart: the last layer of its network, on lines of
 * transcribed pictures, of generated documents and on lines drawn for the purpose.
 */
@NullMarked
package io.dossier.bench.characters;

import org.jspecify.annotations.NullMarked;
