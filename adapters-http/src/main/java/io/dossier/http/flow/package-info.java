/**
 * The flows API: the documents of one application, from the addresses where they lie to the answer
 * that is called back. JSON in snake case, errors in all three known forms at once.
 */
@NullMarked
package io.dossier.http.flow;

import org.jspecify.annotations.NullMarked;
