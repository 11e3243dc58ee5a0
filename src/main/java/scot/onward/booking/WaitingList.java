package scot.onward.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.Offers;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Round;
import scot.onward.booking.internal.WaitingEntries;
import scot.onward.booking.internal.WaitingEntries.Entry;
import scot.onward.booking.internal.WaitingRows;
import scot.onward.referral.ReferralProgress;

/** Who waits for a time at a hub, and who was referred and has none yet. */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class WaitingList {

    private final WaitingEntries entries;
    private final WaitingRows rows;
    private final Offers offers;
    private final OwnAppointments own;
    private final Round round;
    private final ReferralProgress referrals;
    private final BoardChanges board;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    WaitingList(
            WaitingEntries entries,
            WaitingRows rows,
            Offers offers,
            OwnAppointments own,
            Round round,
            ReferralProgress referrals,
            BoardChanges board,
            AccessLog accessLog,
            CurrentUser currentUser,
            Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.offers = offers;
        this.own = own;
        this.round = round;
        this.referrals = referrals;
        this.board = board;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Puts a client of one's own hubs on the list; whoever waits for the same at the same hub already keeps their place. */
    public void add(NewWaiting waiting) {
        own.requireHub(waiting.hubId());
        own.requireClient(waiting.clientId());
        entries.add(waiting, null, clock.instant());
        UUID referralId = waiting.referralId();
        if (referralId != null) {
            referrals.waitingListed(referralId);
        }
        board.changed(waiting.hubId());
    }

    /** Changes what suits somebody; false when they are off the list. */
    public boolean change(UUID entryId, WhatSuits suits) {
        return ownEntry(entryId)
                .map(entry -> {
                    boolean changed = entries.change(entryId, suits);
                    board.changed(entry.hubId());
                    return changed;
                })
                .orElse(false);
    }

    /** Takes somebody off the list, and back what is offered to them; false when they were off it before. */
    public boolean withdraw(UUID entryId) {
        return ownEntry(entryId)
                .map(entry -> {
                    boolean withdrawn = entries.withdraw(entryId, clock.instant());
                    offers.withdrawFrom(entry.clientId(), clock.instant());
                    board.changed(entry.hubId());
                    return withdrawn;
                })
                .orElse(false);
    }

    /** What was offered to somebody who waits at one of one's own hubs, latest first. */
    public List<OfferRow> offersTo(UUID entryId) {
        return ownEntry(entryId)
                .map(entry -> {
                    shown(Stream.of(entry.clientId()), Set.of());
                    return rows.offersTo(entryId);
                })
                .orElse(List.of());
    }

    private Optional<Entry> ownEntry(UUID entryId) {
        Optional<Entry> entry = entries.lock(entryId);
        entry.ifPresent(it -> own.requireHub(it.hubId()));
        return entry;
    }

    /** Who waits at a hub: by level, then by last safe date, then longest first. */
    public List<WaitingRow> of(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<WaitingRow> waiting = round.once("waiting", hubId, "now", () -> rows.ofHub(hubId, clock.instant()));
        shown(waiting.stream().map(WaitingRow::clientId), alreadyShown);
        return waiting;
    }

    /** Who was referred to a hub and is neither booked nor on the list: by level, then by last safe date, then longest first. */
    public List<ToBookRow> toBook(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<ToBookRow> toBook = round.once("to book", hubId, "now", () -> rows.toBook(hubId));
        shown(toBook.stream().map(ToBookRow::clientId), alreadyShown);
        return toBook;
    }

    /** How many wait or are to be booked at the signed-in person's hubs. */
    public int count() {
        return currentUser.get().hubIds().stream().mapToInt(rows::count).sum();
    }

    private void shown(Stream<UUID> clients, Set<UUID> alreadyShown) {
        accessLog.shown(
                clients.distinct()
                        .filter(client -> !alreadyShown.contains(client))
                        .toList(),
                Glimpse.APPOINTMENTS);
    }
}
