package scot.onward.referral.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All referrals. */
public interface IncomingReferrals extends JpaRepository<IncomingReferral, UUID> {}
