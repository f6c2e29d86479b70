/** What is needed to change a picture of a document: where its words stand, its paper, its ink. */
@NullMarked
package io.dossier.bench.forger.picture;

import org.jspecify.annotations.NullMarked;
