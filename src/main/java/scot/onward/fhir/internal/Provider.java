package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.IResourceProvider;
import scot.onward.access.ApiPurpose;

/**
 * Offers one kind of resource. A bean of this kind is served, stated at {@code /fhir/metadata}, and open only to tokens with
 * its purpose; what a token's organisation and hubs let it see is decided by the services that it asks.
 */
interface Provider extends IResourceProvider {

    /** The purpose that a token needs for any request about this kind of resource. */
    default ApiPurpose purpose() {
        return ApiPurpose.SCHEDULING;
    }
}
