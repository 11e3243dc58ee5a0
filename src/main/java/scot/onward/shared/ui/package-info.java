/** What every screen is made of: page header, badges, notes, fields, notices and the words from the message catalogue. */
@NullMarked
package scot.onward.shared.ui;

import org.jspecify.annotations.NullMarked;
