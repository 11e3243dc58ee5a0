/** Administration screens: they stand above every module whose settings they show, so that none has to look up. */
@NullMarked
package scot.onward.admin;

import org.jspecify.annotations.NullMarked;
