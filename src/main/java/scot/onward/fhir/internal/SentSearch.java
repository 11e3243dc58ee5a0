package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ProgramReferrals;
import scot.onward.referral.SentRequest;
import scot.onward.referral.SentRow;

/** A search among a practice's own referrals, the latest first; only the page that is given is read whole. */
final class SentSearch {

    private final ProgramReferrals referrals;
    private final ServletRequestDetails request;
    private final Pages pages;
    private Predicate<SentRow> wanted = row -> true;

    SentSearch(
            ProgramReferrals referrals,
            ServletRequestDetails request,
            @Nullable Integer count,
            @Nullable Integer offset) {
        this.referrals = referrals;
        this.request = request;
        this.pages = Pages.of(request, count, offset);
    }

    SentSearch by(@Nullable TokenOrListParam ids) {
        Wanted.ids(ids).ifPresent(this::among);
        return this;
    }

    SentSearch among(Set<UUID> ids) {
        wanted = wanted.and(row -> ids.contains(row.id()));
        return this;
    }

    SentSearch status(@Nullable TokenOrListParam status, Function<SentRow, String> code) {
        if (status != null) {
            Set<String> codes = status.getValuesAsQueryTokens().stream()
                    .map(token -> token.getValue())
                    .collect(Collectors.toSet());
            wanted = wanted.and(row -> codes.contains(code.apply(row)));
        }
        return this;
    }

    SentSearch received(String parameter) {
        TimeBounds bounds = Wanted.times(request, parameter);
        wanted = wanted.and(row -> bounds.hold(row.receivedAt()));
        return this;
    }

    Bundle bundle(Function<SentRequest, ? extends Resource> resource) {
        List<SentRow> found = referrals.rows().stream().filter(wanted).toList();
        List<? extends Resource> page =
                referrals.read(pages.cut(found)).stream().map(resource).toList();
        return pages.bundle(request, page, found.size(), Set.of());
    }
}
