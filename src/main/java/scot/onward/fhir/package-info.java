/** The scheduling interface for other programs: HL7 FHIR R4 at {@code /fhir}. */
@NullMarked
package scot.onward.fhir;

import org.jspecify.annotations.NullMarked;
