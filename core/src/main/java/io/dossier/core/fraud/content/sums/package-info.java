/**
 * Finds printed amounts that contradict each other, whatever kind of document it is: sums of
 * columns, products of rows, and balances that run on. It needs no field to be known, and speaks
 * only where one amount with a digit or two changed would make all fit.
 */
@NullMarked
package io.dossier.core.fraud.content.sums;

import org.jspecify.annotations.NullMarked;
