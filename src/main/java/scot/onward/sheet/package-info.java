/** Tables from files: CSV in any usual encoding, or an Excel workbook, read into rows of text. */
@NullMarked
package scot.onward.sheet;

import org.jspecify.annotations.NullMarked;
