/** Work that is done later: the queue of readings and what recurs, kept in the same database. */
@NullMarked
package io.dossier.storage.jobs;

import org.jspecify.annotations.NullMarked;
