package scot.onward.referral.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.DeskReferral;
import scot.onward.referral.EventKind;
import scot.onward.referral.ListResult;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralFromList;
import scot.onward.referral.ReferralReceived;
import scot.onward.referral.SendResult;
import scot.onward.referral.WhatNext;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.DateRefused;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.RuleBook;

/** Takes a referral in: checks it, has the rule book judge it, files it under its client, and gives it an owner. */
@Component
public class Receiving {

    private static final int ROUTINE = 4;
    private static final int SHARE = 100;

    private final IncomingReferrals referrals;
    private final FilingClients filing;
    private final FirstOwner firstOwner;
    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final ReferralEvents events;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Places places;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Receiving(
            IncomingReferrals referrals,
            FilingClients filing,
            FirstOwner firstOwner,
            RuleBook ruleBook,
            WorkingCalendar calendar,
            ReferralEvents events,
            EntityManager entities,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Places places,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.referrals = referrals;
        this.filing = filing;
        this.firstOwner = firstOwner;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.events = events;
        this.entities = entities;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.places = places;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Receives it, or answers as before when it was already received. */
    @Transactional
    public SendResult receive(ReferralForm form) {
        Optional<IncomingReferral> before = referrals.findById(form.id());
        if (before.isPresent()) {
            return answer(before.get());
        }
        SignedIn sender = currentUser.get();
        LocalDate today = HubTime.today(clock);
        String earlierChi = earlierChi(form.patient().earlierId(), organisationOf(sender));
        List<Problem> problems = problems(form, earlierChi != null, today);
        if (!problems.isEmpty()) {
            return new SendResult.Refused(problems);
        }
        String typed = typedChi(form);
        String chi = typed == null ? earlierChi : typed;
        Desk desk = new Desk(sender, hubOf(form), today);
        IncomingReferral referral = accept(form, chi, desk, firstOwner(desk), FilingClients.WORDING);
        jdbc.sql("delete from referral_draft where account_id = ?")
                .param(sender.accountId())
                .update();
        return answer(referral);
    }

    /**
     * Receives a whole list at one hub, or nothing of it.
     *
     * @param progress told how many are done, from time to time
     */
    @Transactional
    public ListResult receiveAll(UUID hubId, List<ReferralFromList> list, IntConsumer progress) {
        Desk desk = new Desk(currentUser.get(), hubId, HubTime.today(clock));
        for (int index = 0; index < list.size(); index++) {
            List<Problem> problems = check(list.get(index).form());
            if (!problems.isEmpty()) {
                return new ListResult.Refused(index, problems);
            }
        }
        int done = 0;
        FirstOwner.Owner owner = firstOwner(desk);
        for (ReferralFromList entry : list) {
            ReferralForm form = entry.form();
            accept(
                    form,
                    typedChi(form),
                    desk,
                    owner,
                    entry.agreedByList() ? ReferralFromList.WORDING : FilingClients.WORDING);
            // What is saved need not be watched for changes while the rest is.
            entities.clear();
            if (++done % SHARE == 0) {
                owner = firstOwner(desk);
                progress.accept(done);
            }
        }
        return new ListResult.AllSent(done);
    }

    /** Receives what somebody said at the desk of whom it is known which client they are. @return the level */
    @Transactional
    public int receiveAtDesk(DeskReferral said, UUID clientId, @Nullable UUID adviserId) {
        Desk desk = new Desk(currentUser.get(), said.hubId(), HubTime.today(clock));
        ReferralForm form = said.form();
        Ruling ruling = Ruling.of(form, desk.today(), ruleBook, calendar);
        FirstOwner.Owner owner =
                Optional.ofNullable(adviserId).flatMap(firstOwner::adviser).orElseGet(() -> firstOwner(desk));
        Filing filed = new Filing(
                clientId,
                Recognised.NEW,
                null,
                null,
                desk.hubId(),
                null,
                desk.sender().accountId(),
                desk.sender().name(),
                owner.id(),
                firstOwner.contactBy(ruling.level(), ruling.bookBy(), desk.today()),
                clock.instant());
        keep(new IncomingReferral(form, filed, ruling), desk);
        return ruling.level();
    }

    /** Everything that would be refused. */
    public List<Problem> check(ReferralForm form) {
        return problems(form, false, HubTime.today(clock));
    }

    /** What may be promised for a routine referral today. */
    public WhatNext whatNext(UUID hubId) {
        LocalDate today = HubTime.today(clock);
        return new WhatNext(
                firstOwner(new Desk(currentUser.get(), own(hubId), today)).name(),
                firstOwner.contactBy(ROUTINE, null, today));
    }

    /** The hubs that the signed-in person may refer to. */
    public List<HubRow> hubs() {
        SignedIn sender = currentUser.get();
        return sender.role() == Role.PARTNER && sender.hubIds().isEmpty()
                ? places.hubs()
                : places.hubs(sender.hubIds());
    }

    private UUID own(UUID hubId) {
        if (hubs().stream().noneMatch(hub -> hub.id().equals(hubId))) {
            throw new AccessDeniedException("Not a hub that this person refers to");
        }
        return hubId;
    }

    private UUID hubOf(ReferralForm form) {
        UUID wanted = form.hubId();
        return wanted != null
                ? own(wanted)
                : hubs().stream()
                        .map(HubRow::id)
                        .sorted()
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException("This account belongs to no hub; an administrator adds one"));
    }

    /** For whom it is sent; what reception takes in is the person's own. */
    private static @Nullable UUID organisationOf(SignedIn sender) {
        return sender.role() == Role.RECEPTION ? null : sender.organisationId();
    }

    /** Who receives referrals where and when. */
    private record Desk(SignedIn sender, UUID hubId, LocalDate today) {}

    private IncomingReferral accept(
            ReferralForm typed, @Nullable String chi, Desk desk, FirstOwner.Owner owner, String wording) {
        ReferralForm form = withBirthDate(typed, chi, desk.today());
        SignedIn sender = desk.sender();
        Ruling ruling = Ruling.of(form, desk.today(), ruleBook, calendar);
        FilingClients.Filed filed = filing.file(form, chi, desk.hubId(), organisationOf(sender), wording);
        IncomingReferral referral = new IncomingReferral(
                form,
                new Filing(
                        filed.clientId(),
                        filed.recognised(),
                        filed.possibleClientId(),
                        chi,
                        desk.hubId(),
                        organisationOf(sender),
                        sender.accountId(),
                        form.referrer().name().isBlank()
                                ? sender.name()
                                : form.referrer().name().strip(),
                        owner.id(),
                        firstOwner.contactBy(ruling.level(), ruling.bookBy(), desk.today()),
                        clock.instant()),
                ruling);
        return keep(referral, desk);
    }

    private IncomingReferral keep(IncomingReferral referral, Desk desk) {
        referrals.saveAndFlush(referral);
        events.happened(referral.id(), EventKind.RECEIVED);
        publisher.publishEvent(new ReferralReceived(referral.id(), desk.hubId()));
        return referral;
    }

    private FirstOwner.Owner firstOwner(Desk desk) {
        return firstOwner.at(
                desk.hubId(),
                new FirstOwner.Owner(desk.sender().accountId(), desk.sender().name()));
    }

    private SendResult answer(IncomingReferral referral) {
        if (!referral.wasSentBy(currentUser.get().accountId())) {
            throw new AccessDeniedException("Somebody else’s referral");
        }
        return jdbc.sql("""
                        select referral.id as referral_id, rule_level as level, last_safe_date, account.name as owner,
                               coalesce(next_due, date(ended_at)) as contact_by
                        from referral join account on account.id = owner_id where referral.id = ?
                        """).param(referral.id()).query(SendResult.Sent.class).single();
    }

    private List<Problem> problems(ReferralForm form, boolean chiIsKnown, LocalDate today) {
        return ReferralCheck.check(form, chiIsKnown, today, isLetterRefused(form, today));
    }

    private boolean isLetterRefused(ReferralForm form, LocalDate today) {
        ReferralForm.Letter letter = form.letter().asAnswered();
        String kind = letter.kind();
        LocalDate date = letter.date();
        return kind != null
                && date != null
                && ruleBook.compute(kind, LetterFacts.dated(date), today, calendar) instanceof DateRefused;
    }

    private static ReferralForm withBirthDate(ReferralForm form, @Nullable String chi, LocalDate today) {
        ReferralForm.Patient patient = form.patient();
        return patient.birthDate() == null && chi != null
                ? form.with(patient.bornOn(new ChiNumber(chi).birthDate(today)))
                : form;
    }

    private static @Nullable String typedChi(ReferralForm form) {
        String typed = form.patient().chi();
        return typed.isBlank() ? null : ChiNumber.parse(typed).digits();
    }

    private @Nullable String earlierChi(@Nullable UUID earlierId, @Nullable UUID organisationId) {
        return earlierId == null
                ? null
                : jdbc.sql("select patient_chi from referral where id = ? and organisation_id = ?")
                        .param(earlierId)
                        .param(organisationId)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }
}
