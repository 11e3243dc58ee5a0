package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, as the request asks for it with {@code _count} and {@code _offset}: nothing is kept between two
 * pages, so that whichever instance is asked for the next one has it.
 */
record Pages(int count, int offset) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private static final String SORT = "_sort";

    /** What the request asks for. @throws InvalidRequestException for an order that cannot be had */
    static Pages of(ServletRequestDetails request, @Nullable Integer count, @Nullable Integer offset) {
        if (request.getParameters().keySet().stream().anyMatch(name -> name.startsWith(SORT))) {
            throw new InvalidRequestException("_sort is not known here: what is found comes soonest first");
        }
        if (count != null && count < 0 || offset != null && offset < 0) {
            throw new InvalidRequestException("_count and _offset are not negative");
        }
        return new Pages(count == null ? USUAL : Math.min(count, MOST), offset == null ? 0 : offset);
    }

    /** This page of all. */
    <T> List<T> cut(List<T> all) {
        return all.stream().skip(offset).limit(count).toList();
    }

    /** @param total so many on all pages */
    Bundle bundle(
            ServletRequestDetails request,
            List<? extends Resource> page,
            int total,
            Collection<? extends Resource> included) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET).setTotal(total);
        bundle.getMeta().setLastUpdated(new Date());
        bundle.addLink().setRelation("self").setUrl(address(request, offset));
        if (count > 0 && offset + count < total) {
            bundle.addLink().setRelation("next").setUrl(address(request, offset + count));
        }
        if (count > 0 && offset > 0) {
            bundle.addLink().setRelation("previous").setUrl(address(request, Math.max(0, offset - count)));
        }
        page.forEach(found -> add(bundle, request, found, SearchEntryMode.MATCH));
        included.forEach(more -> add(bundle, request, more, SearchEntryMode.INCLUDE));
        return bundle;
    }

    private static void add(Bundle bundle, ServletRequestDetails request, Resource resource, SearchEntryMode mode) {
        String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        bundle.addEntry()
                .setFullUrl(request.getFhirServerBase() + "/" + id)
                .setResource(resource)
                .getSearch()
                .setMode(mode);
    }

    private static String address(ServletRequestDetails request, int offset) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameters());
        parameters.remove("_offset");
        Stream<String> given = parameters.entrySet().stream()
                .flatMap(entry ->
                        Stream.of(entry.getValue()).map(value -> encode(entry.getKey()) + "=" + encode(value)));
        Stream<String> from = offset == 0 ? Stream.empty() : Stream.of("_offset=" + offset);
        String query = Stream.concat(given, from).collect(Collectors.joining("&"));
        String found = request.getFhirServerBase() + "/" + request.getResourceName();
        return query.isEmpty() ? found : found + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
