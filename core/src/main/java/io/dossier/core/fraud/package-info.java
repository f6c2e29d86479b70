/** Whether a document is genuine: one verdict of all that was checked, and how sure it is. */
@NullMarked
package io.dossier.core.fraud;

import org.jspecify.annotations.NullMarked;
