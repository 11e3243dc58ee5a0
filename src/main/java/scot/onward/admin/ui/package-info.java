/** Where the administrator manages people and roles. */
@NullMarked
package scot.onward.admin.ui;

import org.jspecify.annotations.NullMarked;
