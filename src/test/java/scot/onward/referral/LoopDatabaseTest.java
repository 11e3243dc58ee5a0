package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.AccountDesk;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.internal.UnansweredRedirections;

class LoopDatabaseTest extends DatabaseTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private TriageDesk desk;

    @Autowired
    private ContactTries tries;

    @Autowired
    private Endings endings;

    @Autowired
    private Redirections redirections;

    @Autowired
    private UnansweredRedirections unanswered;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town here;
    private Town there;
    private UUID referral;

    @BeforeEach
    void refer() {
        here = new Town(jdbc, currentUser);
        there = new Town(jdbc, currentUser);
        referral = ((SendResult.Sent) here.as(here.practice, () -> referrals.send(Town.patient("Desmond Pryde"))))
                .referralId();
    }

    @Test
    void what_an_adviser_looked_after_passes_on_when_the_account_is_closed() {
        here.doAs(here.adviser, () -> desk.take(referral));

        here.doAs(administrator(), () -> accounts.close(here.adviser.accountId()));

        assertThat(standing())
                .containsEntry("owner_id", here.manager.accountId())
                .containsEntry("taken_at", null)
                .containsEntry("next_step", "CALL");
    }

    @Test
    void an_open_referral_is_never_given_to_a_closed_account() {
        jdbc.update("update account set active = false where id = ?", here.manager.accountId());

        assertThat(here.as(here.adviser, () -> desk.assign(referral, here.manager.accountId())))
                .isFalse();
        assertThatThrownBy(() -> jdbc.update(
                        "update referral set owner_id = ? where id = ?", here.manager.accountId(), referral))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("tr_referral_owner");
    }

    @Test
    void hubs_organisations_and_accounts_with_referrals_cannot_be_deleted() {
        for (String sql : new String[] {
            "delete from hub where id = (select hub_id from referral where id = ?)",
            "delete from organisation where id = (select organisation_id from referral where id = ?)",
            "delete from account where id = (select owner_id from referral where id = ?)",
        }) {
            assertThatThrownBy(() -> jdbc.update(sql, referral)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void another_hub_that_accepts_looks_after_it_from_then_on() {
        offerTo(there);
        assertThat(standing())
                .containsEntry("next_step", "AWAIT_ANSWER")
                .containsEntry("hub_id", here.hub)
                .containsEntry("status", "TRIAGED");

        UUID offer = offerToThem();
        there.doAs(there.adviser, () -> redirections.accept(offer));

        assertThat(standing())
                .containsEntry("hub_id", there.hub)
                .containsEntry("owner_id", there.adviser.accountId())
                .containsEntry("next_step", "CALL");
        assertThat(there.as(there.adviser, () -> redirections.accept(offer))).isEqualTo(RedirectOutcome.NOT_NOW);
        assertThat(here.as(here.adviser, () -> desk.queue())).isEmpty();
        assertThat(there.as(there.adviser, () -> desk.queue()))
                .singleElement()
                .extracting(QueueRow::id)
                .isEqualTo(referral);
    }

    @Test
    void declined_it_is_back_with_its_owner() {
        here.doAs(here.adviser, () -> desk.take(referral));
        offerTo(there);
        UUID offer = offerToThem();

        assertThat(there.as(there.adviser, () -> redirections.decline(offer, " ")))
                .isEqualTo(RedirectOutcome.REASON_MISSING);
        there.doAs(there.adviser, () -> redirections.decline(offer, "No room this month"));

        assertThat(standing())
                .containsEntry("hub_id", here.hub)
                .containsEntry("owner_id", here.adviser.accountId())
                .containsEntry("next_step", "CALL");
        assertThat(there.as(there.adviser, () -> redirections.offeredToUs())).isEmpty();
    }

    @Test
    void not_answered_in_time_it_comes_back() {
        offerTo(there);
        unanswered.bringBack();
        assertThat(standing()).containsEntry("next_step", "AWAIT_ANSWER");

        jdbc.update("update redirection set answer_by = answer_by - interval 30 day where referral_id = ?", referral);
        unanswered.bringBack();

        assertThat(standing()).containsEntry("next_step", "CALL");
        assertThat(jdbc.queryForObject("select state from redirection where referral_id = ?", String.class, referral))
                .isEqualTo("UNANSWERED");
    }

    @Test
    void only_the_hub_it_is_offered_to_answers_and_only_with_the_persons_agreement_is_it_offered() {
        RedirectTarget target = new RedirectTarget(there.hub, "Hub " + there.hub, true);
        assertThat(here.as(here.adviser, () -> redirections.offer(referral, target, "Nearer", false)))
                .isEqualTo(RedirectOutcome.NOT_AGREED);
        offerTo(there);
        UUID offer = offerToThem();

        Town elsewhere = new Town(jdbc, currentUser);
        refused(elsewhere.adviser, () -> redirections.accept(offer));
        refused(here.adviser, () -> redirections.accept(offer));
        refused(elsewhere.adviser, () -> redirections.takeBack(referral));
        refused(there.reception, () -> redirections.offeredToUs());
        assertThat(elsewhere.as(elsewhere.adviser, () -> redirections.offeredToUs()))
                .isEmpty();
    }

    @Test
    void a_service_outside_that_accepts_ends_it_as_redirected_to_them() {
        UUID service = here.organisation("PARTNER_AGENCY");
        RedirectTarget target = here.as(here.adviser, () -> redirections.targets(referral)).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .orElseThrow();
        here.doAs(here.adviser, () -> redirections.offer(referral, target, "They know carers", true));

        assertThat(here.as(here.adviser, () -> endings.end(referral, EndReason.REDIRECTED, "x")))
                .isEqualTo(EndOutcome.NOT_ACCEPTED_YET);
        here.doAs(here.adviser, () -> redirections.heard(referral, true, ""));

        assertThat(standing())
                .containsEntry("status", "CLOSED")
                .containsEntry("end_reason", "REDIRECTED")
                .containsEntry("end_note", target.name());
    }

    @Test
    void after_three_days_of_tries_a_person_decides_with_a_reason() {
        assertThat(here.as(here.adviser, () -> tries.keepOpen(referral, "May be away", false)))
                .isEqualTo(ReasonedOutcome.NOT_NOW);
        for (int day = 0; day < Lifecycle.TRIES; day++) {
            jdbc.update("update contact_attempt set at = at - interval 1 day where referral_id = ?", referral);
            here.doAs(here.adviser, () -> tries.tried(referral, ContactWay.PHONE, ContactOutcome.NO_ANSWER));
        }
        assertThat(standing()).containsEntry("next_step", "DECIDE");

        assertThat(here.as(here.adviser, () -> tries.keepOpen(referral, "", true)))
                .isEqualTo(ReasonedOutcome.REASON_MISSING);
        here.doAs(here.adviser, () -> tries.keepOpen(referral, "Neighbour says they are in hospital", true));

        assertThat(standing()).containsEntry("next_step", "KEEP_OPEN").containsEntry("status", "AWAITING_CONTACT");
        assertThat(here.as(here.adviser, () -> endings.end(referral, EndReason.NO_CONTACT, null)))
                .isEqualTo(EndOutcome.ENDED);
    }

    @Test
    void an_end_that_was_too_early_is_taken_back_and_both_are_kept() {
        here.doAs(here.adviser, () -> endings.end(referral, EndReason.MOVED, "To Paisley"));
        assertThat(here.as(here.adviser, () -> endings.end(referral, EndReason.DIED, null)))
                .isEqualTo(EndOutcome.ENDED_BEFORE);
        assertThat(here.as(here.adviser, () -> endings.later()))
                .singleElement()
                .extracting(LaterRow::endReason, LaterRow::note)
                .containsExactly(EndReason.MOVED, "To Paisley");

        here.doAs(here.adviser, () -> endings.reopen(referral, "They came back"));

        assertThat(standing())
                .containsEntry("status", "TRIAGED")
                .containsEntry("owner_id", here.adviser.accountId())
                .containsEntry("end_reason", null);
        assertThat(jdbc.queryForMap("select reason, reopen_reason from referral_end where referral_id = ?", referral))
                .containsEntry("reason", "MOVED")
                .containsEntry("reopen_reason", "They came back");
        refused(there.adviser, () -> endings.end(referral, EndReason.MOVED, null));
    }

    @Test
    void nothing_is_sent_any_more_to_somebody_who_died() {
        UUID client = jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, referral);

        here.doAs(here.adviser, () -> endings.end(referral, EndReason.DIED, null));

        assertThat(jdbc.queryForMap(
                        "select phone_ok, text_ok, email_ok, voicemail_ok from client where id = ?", client))
                .allSatisfy((way, allowed) -> assertThat(allowed).isEqualTo(false));
        assertThat(jdbc.queryForObject(
                        "select count(*) from client_contact_rule where client_id = ? and may_use",
                        Integer.class,
                        client))
                .isZero();
    }

    @Test
    void whoever_is_booked_and_waits_for_an_earlier_time_is_still_met() {
        here.doAs(here.adviser, () -> {
            progress.booked(referral, Instant.now().plusSeconds(86_400));
            progress.waitingListed(referral);
        });

        assertThat(standing()).containsEntry("status", "BOOKED").containsEntry("next_step", "MEET");
    }

    private void offerTo(Town town) {
        RedirectTarget target = here.as(here.adviser, () -> redirections.targets(referral)).stream()
                .filter(one -> one.id().equals(town.hub))
                .findFirst()
                .orElseThrow();
        assertThat(here.as(here.adviser, () -> redirections.offer(referral, target, "Lives next door", true)))
                .isEqualTo(RedirectOutcome.DONE);
    }

    private UUID offerToThem() {
        return there.as(there.adviser, () -> redirections.offeredToUs())
                .getFirst()
                .id();
    }

    private Map<String, Object> standing() {
        return jdbc.queryForMap("select * from referral where id = ?", referral);
    }

    private SignedIn administrator() {
        return here.account(Role.ADMINISTRATOR, here.adviser.organisation(), null);
    }

    private void refused(SignedIn person, Runnable work) {
        assertThatThrownBy(() -> here.doAs(person, work)).isInstanceOf(AccessDeniedException.class);
    }
}
