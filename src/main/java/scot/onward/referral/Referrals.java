package scot.onward.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.hub.HubRow;
import scot.onward.referral.internal.Receiving;

/** Sending a referral in, and the little that reception may know of one. */
@Service
public class Referrals {

    private final Receiving receiving;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    Referrals(Receiving receiving, JdbcClient jdbc, CurrentUser currentUser, AccessLog accessLog) {
        this.receiving = receiving;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    /**
     * Sends a referral. Sent twice under one id, even at the same moment, it is received once and answered alike; and the
     * answer is the same whether or not the patient is already a client.
     */
    @PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER', 'RECEPTION')")
    public SendResult send(ReferralForm form) {
        try {
            return receiving.receive(form);
        } catch (DataIntegrityViolationException receivedMeanwhile) {
            return receiving.receive(form);
        }
    }

    /** Everything that {@link #send} would refuse, without sending. */
    @PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER', 'RECEPTION', 'ADVISER')")
    public List<Problem> check(ReferralForm form) {
        return receiving.check(form);
    }

    /**
     * Sends a whole list to one of one's own hubs in one transaction: all of it, or nothing.
     *
     * @param progress told how many are done, from time to time
     * @throws AccessDeniedException for another hub
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PRACTICE', 'ADVISER')")
    public ListResult sendAll(UUID hubId, List<ReferralFromList> list, IntConsumer progress) {
        if (!currentUser.get().hubIds().contains(hubId)) {
            throw new AccessDeniedException("Another hub");
        }
        return receiving.receiveAll(hubId, list, progress);
    }

    /** The hubs that the signed-in person may refer to: their own; for an agency that works at none, every hub. */
    @PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER', 'RECEPTION')")
    public List<HubRow> hubs() {
        return receiving.hubs();
    }

    /** What may be promised to somebody who is referred to a hub now and in whose case nothing presses. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER', 'RECEPTION')")
    public WhatNext whatNext(UUID hubId) {
        return receiving.whatNext(hubId);
    }

    /** The open referral of a client of one's own hubs with the earliest date: its level and dates, never its reason. */
    @Transactional
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
    public Optional<ReferralBrief> openOf(UUID clientId) {
        Set<UUID> hubs = currentUser.get().hubIds();
        if (hubs.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReferralBrief> brief = jdbc.sql("""
                        select id, level, last_safe_date, book_by, status from referral
                        where client_id = :client and hub_id in (:hubs) and status <> 'CLOSED'
                        order by level, last_safe_date is null, last_safe_date, received_at limit 1
                        """)
                .param("client", clientId)
                .param("hubs", hubs)
                .query(ReferralBrief.class)
                .optional();
        brief.ifPresent(found -> accessLog.shown(clientId, Glimpse.TRIAGE));
        return brief;
    }
}
