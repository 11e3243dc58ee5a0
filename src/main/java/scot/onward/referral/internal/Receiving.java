package scot.onward.referral.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.EventKind;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralReceived;
import scot.onward.referral.SendResult;
import scot.onward.referral.WhatNext;
import scot.onward.shared.Answer;
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

    private final IncomingReferrals referrals;
    private final FilingClients filing;
    private final FirstOwner firstOwner;
    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final ReferralEvents events;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
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
        String earlierChi = earlierChi(form.earlierId(), sender.organisation());
        List<Problem> problems = ReferralCheck.check(form, earlierChi != null, today, isLetterRefused(form, today));
        if (!problems.isEmpty()) {
            return new SendResult.Refused(problems);
        }
        String chi =
                form.chi().isBlank() ? earlierChi : ChiNumber.parse(form.chi()).digits();
        return answer(accept(withBirthDate(form, chi, today), chi, sender, today));
    }

    /** What may be promised for a routine referral today. */
    public WhatNext whatNext() {
        SignedIn sender = currentUser.get();
        return new WhatNext(
                firstOwner.at(hubOf(sender), asOwner(sender)).name(),
                firstOwner.contactBy(ROUTINE, null, HubTime.today(clock)));
    }

    private IncomingReferral accept(ReferralForm form, @Nullable String chi, SignedIn sender, LocalDate today) {
        UUID hub = hubOf(sender);
        Ruling ruling = Ruling.of(form, today, ruleBook, calendar);
        FilingClients.Filed filed = filing.file(form, chi, hub, sender);
        IncomingReferral referral = new IncomingReferral(
                form,
                new Filing(
                        filed.clientId(),
                        filed.recognised(),
                        filed.possibleClientId(),
                        chi,
                        hub,
                        sender.organisation(),
                        sender.accountId(),
                        form.otherReferrer().isBlank()
                                ? sender.name()
                                : form.otherReferrer().strip(),
                        firstOwner.at(hub, asOwner(sender)).id(),
                        firstOwner.contactBy(ruling.level(), ruling.bookBy(), today),
                        clock.instant()),
                ruling);
        entities.persist(referral);
        entities.flush();
        events.happened(referral.id(), EventKind.RECEIVED);
        jdbc.sql("delete from referral_draft where account_id = ?")
                .param(sender.accountId())
                .update();
        publisher.publishEvent(new ReferralReceived(referral.id(), hub));
        return referral;
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

    private boolean isLetterRefused(ReferralForm form, LocalDate today) {
        String kind = form.letterKind();
        LocalDate date = form.letterDate();
        return form.letter() == Answer.YES
                && kind != null
                && date != null
                && ruleBook.compute(kind, LetterFacts.dated(date), today, calendar) instanceof DateRefused;
    }

    private static ReferralForm withBirthDate(ReferralForm form, @Nullable String chi, LocalDate today) {
        return form.birthDate() == null && chi != null ? form.bornOn(new ChiNumber(chi).birthDate(today)) : form;
    }

    private @Nullable String earlierChi(@Nullable UUID earlierId, UUID organisationId) {
        return earlierId == null
                ? null
                : jdbc.sql("select patient_chi from referral where id = ? and organisation_id = ?")
                        .params(earlierId, organisationId)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private static FirstOwner.Owner asOwner(SignedIn sender) {
        return new FirstOwner.Owner(sender.accountId(), sender.name());
    }

    private static UUID hubOf(SignedIn sender) {
        Set<UUID> hubs = sender.hubIds();
        if (hubs.isEmpty()) {
            throw new IllegalStateException("This practice account belongs to no hub; an administrator adds one");
        }
        return hubs.stream().sorted().findFirst().orElseThrow();
    }
}
