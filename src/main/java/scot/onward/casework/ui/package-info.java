/** Screens of advisers: the clinic, the session, the client's record. */
@NullMarked
package scot.onward.casework.ui;

import org.jspecify.annotations.NullMarked;
