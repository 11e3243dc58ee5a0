package scot.onward.partner.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The onward referrals, each found only from the side that it belongs to. */
public interface KeptOnwardReferrals extends Repository<OnwardReferral, UUID> {

    /** Keeps it at once, so that its history can refer to it. */
    OnwardReferral saveAndFlush(OnwardReferral referral);

    Optional<OnwardReferral> findByIdAndFromOrganisationId(UUID id, UUID organisationId);

    Optional<OnwardReferral> findByIdAndToOrganisationIdAndSentAtNotNull(UUID id, UUID organisationId);
}
