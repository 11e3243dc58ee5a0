/** What the administrator sees of the access log: counts without clients. */
@NullMarked
package scot.onward.audit.ui;

import org.jspecify.annotations.NullMarked;
