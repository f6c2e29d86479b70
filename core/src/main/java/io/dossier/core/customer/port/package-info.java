/** What customers need from outside: sealed rows, found by a keyed index of the name. */
@NullMarked
package io.dossier.core.customer.port;

import org.jspecify.annotations.NullMarked;
