/** Paper: slips, tables and letters as tagged PDF in any script. It draws what it is given and knows nothing of advice. */
@NullMarked
package scot.onward.paper;

import org.jspecify.annotations.NullMarked;
