/** Drawing on OpenPDF: typefaces, and pages with a cursor that moves down them. */
@NullMarked
package scot.onward.paper.internal;

import org.jspecify.annotations.NullMarked;
