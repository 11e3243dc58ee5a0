/** Where clients go on to: the directory of services, onward referrals with their answers, and the partner's inbox. */
@NullMarked
package scot.onward.partner;

import org.jspecify.annotations.NullMarked;
