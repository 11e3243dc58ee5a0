package scot.onward.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.referral.internal.Receiving;

/**
 * Takes in what people say who come to the desk. It goes one way: reception can write it here and read it nowhere; what comes
 * back is the level alone.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class DeskReferrals {

    /** What a referrer must give and a person at the desk need not. */
    private static final Set<Problem> NOT_ASKED_HERE = EnumSet.of(
            Problem.BIRTH_DATE_OR_CHI_MISSING,
            Problem.ISSUES_MISSING,
            Problem.PHONE_MISSING,
            Problem.LETTER_KIND_MISSING,
            Problem.LETTER_DATE_MISSING,
            Problem.CONTACT_NOT_AGREED);

    private final Receiving receiving;
    private final CurrentUser currentUser;

    DeskReferrals(Receiving receiving, CurrentUser currentUser) {
        this.receiving = receiving;
        this.currentUser = currentUser;
    }

    /** Everything that {@link #file} would refuse; nothing when it can be filed. */
    public List<Problem> check(DeskReferral said) {
        return receiving.check(said.form()).stream()
                .filter(problem -> !NOT_ASKED_HERE.contains(problem))
                .toList();
    }

    /**
     * Files it under a client of one's own hub, in the caller's transaction; call {@link #check} before.
     *
     * @param adviserId who sees the person now and so looks after it first; the hub's usual one with null
     * @return the level, 1 to 4
     * @throws AccessDeniedException for another hub
     */
    public int file(DeskReferral said, UUID clientId, @Nullable UUID adviserId) {
        if (!currentUser.get().hubIds().contains(said.hubId())) {
            throw new AccessDeniedException("Another hub");
        }
        return receiving.receiveAtDesk(said, clientId, adviserId);
    }
}
