package scot.onward.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.PracticeReferrals;
import scot.onward.referral.internal.SentForms;

/** The referrals of a practice for its own program: sent by the same door as from the page, read as they were sent. */
@Service
@PreAuthorize("hasRole('PRACTICE')")
public class ProgramReferrals {

    private final Referrals referrals;
    private final PracticeReferrals practice;
    private final SentForms forms;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    ProgramReferrals(
            Referrals referrals,
            PracticeReferrals practice,
            SentForms forms,
            CurrentUser currentUser,
            AccessLog accessLog) {
        this.referrals = referrals;
        this.practice = practice;
        this.forms = forms;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    /** Sends one in; the same answer whether or not the patient was known. */
    public SendResult send(ReferralForm form) {
        return referrals.send(form);
    }

    /** One of the practice's own; empty for another's, and for none. */
    @Transactional
    public Optional<SentRequest> find(UUID referralId) {
        return practice.row(currentUser.get().organisation(), referralId)
                .flatMap(row -> read(List.of(row)).stream().findFirst());
    }

    /** Where the referrals of the last twelve months and all open ones stand, the latest first, without what was sent. */
    @Transactional(readOnly = true)
    public List<SentRow> rows() {
        return practice.rows(currentUser.get().organisation());
    }

    /** The same of some of them with what was sent. */
    @Transactional
    public List<SentRequest> read(List<SentRow> rows) {
        Map<UUID, SentForms.Sent> sent = forms.of(
                currentUser.get().organisation(), rows.stream().map(SentRow::id).toList());
        accessLog.shown(
                sent.values().stream().map(SentForms.Sent::clientId).distinct().collect(Collectors.toList()),
                Glimpse.REFERRAL);
        return rows.stream()
                .filter(row -> sent.containsKey(row.id()))
                .map(row -> {
                    SentForms.Sent it = Objects.requireNonNull(sent.get(row.id()));
                    return new SentRequest(row, it.form(), it.owner());
                })
                .toList();
    }
}
