/** What scanners and phones make of a page. Everything stays readable to a person. */
@NullMarked
package io.dossier.bench.generator.photo;

import org.jspecify.annotations.NullMarked;
