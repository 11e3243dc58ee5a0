/** The server at {@code /fhir} and what it offers, a provider a kind of resource. */
@NullMarked
package scot.onward.fhir.internal;

import org.jspecify.annotations.NullMarked;
