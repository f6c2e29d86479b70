/**
 * People, places, firms, numbers and dates of nobody: drawn from word lists by rules of each land.
 */
@NullMarked
package io.dossier.bench.generator.invented;

import org.jspecify.annotations.NullMarked;
