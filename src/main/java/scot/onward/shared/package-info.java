/** Value types and words that every module speaks. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package scot.onward.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
